package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;
import pl.osl.rules.search.PlanSearch;
import pl.osl.testkit.generate.Knowledge;

/** The laws of plans, each checked on one case; {@link StandardLaws} checks them on many. */
public final class PlanLaws {

    private PlanLaws() {}

    /** A plan is enough and no step is superfluous, both under assumptions and on the changed record. */
    public static void plansAreEnough(Assessor assessor, Centre centre, LocalDate day) {
        assessor.standard().stages().forEach(stage -> planIsEnough(stage.id(), assessor, centre, day));
    }

    /** The same for one stage. */
    public static void planIsEnough(StageId stage, Assessor assessor, Centre centre, LocalDate day) {
        Plan plan = Plan.towards(stage, assessor.at(centre, day));
        verdictFits(plan, assessor.at(centre, day).outcomes().status(stage));
        isEnoughAsAssumed(stage, assessor, centre, day);
        isEnoughOnTheRecord(plan, assessor, centre);
        nothingIsSpareOnTheRecord(plan, assessor, centre);
        alternativesAreEnough(plan, assessor, centre);
        new Surroundings(Knowledge.tree(centre)).areNamed(plan);
        PlanOrder.isKept(plan, assessor.standard());
        Undoing.changesOnlyWhatMay(plan, centre);
        Laws.writingLosesNothing(plan, Plan.class);
    }

    /** A plan that starts from what is presumed is enough once that is recorded, and none of it can be spared. */
    public static void presumedPlansRestOnWhatTheyName(Assessor presuming, Centre centre, LocalDate day) {
        presuming.standard().stages().forEach(stage -> {
            Plan plan = Plan.towards(stage.id(), presuming.at(centre, day));
            if (plan.verdict() == PlanVerdict.ENOUGH || plan.verdict() == PlanVerdict.REACHED) {
                assertThat(isReached(plan, presuming, centre)).as("%s", plan).isTrue();
                plan.restsOn().stream()
                        .filter(place -> place.as().isPresent())
                        .forEach(spare -> assertThat(isReached(without(spare, plan), presuming, centre))
                                .as("%s without %s", plan, spare)
                                .isFalse());
            }
            Laws.writingLosesNothing(plan, Plan.class);
        });
    }

    private static boolean isReached(Plan plan, Assessor presuming, Centre centre) {
        try {
            Centre changed = plan.carriedOut(centre);
            return presuming.at(changed, plan.day()).outcomes().status(plan.stage()) == StageStatus.REACHED;
        } catch (UnreadableRecordException impossible) {
            return false;
        }
    }

    private static Plan without(PresumedPlace spare, Plan plan) {
        List<PresumedPlace> fewer = new ArrayList<>(plan.restsOn());
        fewer.remove(spare);
        return Plan.builder().from(plan).restsOn(fewer).build();
    }

    private static void verdictFits(Plan plan, StageStatus status) {
        assertThat(plan.status()).isEqualTo(status);
        assertThat(plan.verdict() == PlanVerdict.REACHED)
                .as("nothing to do towards %s", plan.stage())
                .isEqualTo(status == StageStatus.REACHED);
        assertThat(!plan.steps().isEmpty())
                .as("steps towards %s", plan.stage())
                .isEqualTo(plan.verdict() == PlanVerdict.ENOUGH);
        if (plan.verdict() != PlanVerdict.IMPOSSIBLE) {
            assertThat(plan.barriers()).as("barriers towards %s", plan.stage()).isEmpty();
        } else {
            boolean nothingApplies = status == StageStatus.NOT_APPLICABLE;
            assertThat(nothingApplies || !plan.barriers().isEmpty())
                    .as("barriers towards %s", plan.stage())
                    .isTrue();
            assertThat(plan.proven()).as("that it is impossible is certain").isTrue();
        }
    }

    private static void isEnoughAsAssumed(StageId stage, Assessor assessor, Centre centre, LocalDate day) {
        Optional<Assumptions> found =
                PlanSearch.of(stage, assessor.at(centre, day)).assumptions();
        Supposition supposition = Supposition.of(assessor.standard(), assessor.waivers(), centre, day);
        found.ifPresent(all -> {
            assertThat(supposition.status(stage, all))
                    .as("%s under %s", stage, all)
                    .isEqualTo(StageStatus.REACHED);
            for (Place step : all.steps()) {
                isNotEnough(all.withoutStep(step), stage, supposition);
            }
            for (Move move : all.moves()) {
                isNotEnough(all.without(move.place()), stage, supposition);
            }
        });
    }

    private static void isNotEnough(Assumptions fewer, StageId stage, Supposition supposition) {
        assertThat(supposition.status(stage, fewer))
                .as("%s under no more than %s", stage, fewer)
                .isNotEqualTo(StageStatus.REACHED);
    }

    private static void isEnoughOnTheRecord(Plan plan, Assessor assessor, Centre centre) {
        if (plan.verdict() == PlanVerdict.ENOUGH) {
            Centre changed = plan.carriedOut(centre);
            assertThat(status(plan, assessor, changed))
                    .as("%s of %s", plan.stage(), OslJson.write(changed))
                    .isEqualTo(StageStatus.REACHED);
            Laws.bothReadingsAgree(assessor, changed, plan.day());
        }
    }

    private static void nothingIsSpareOnTheRecord(Plan plan, Assessor assessor, Centre centre) {
        for (Step step : plan.steps()) {
            assertThat(step.serves()).as("rules served by %s", step.place()).isNotEmpty();
            assertThat(step.changes()).as("changes of %s", step.place()).isNotEmpty();
            changed(centre, without(step, plan))
                    .ifPresent(rest -> assertThat(status(plan, assessor, rest))
                            .as("%s without %s", plan.stage(), step)
                            .isNotEqualTo(StageStatus.REACHED));
        }
    }

    private static void alternativesAreEnough(Plan plan, Assessor assessor, Centre centre) {
        for (Step step : plan.steps()) {
            for (Step alternative : step.alternatives()) {
                List<Amendment> amendments = without(step, plan);
                amendments.addAll(amendments(alternative));
                Centre changed = Amendments.in(centre, amendments);
                assertThat(status(plan, assessor, changed))
                        .as("%s with %s for %s: %s", plan.stage(), alternative, step, OslJson.write(changed))
                        .isEqualTo(StageStatus.REACHED);
            }
        }
    }

    private static StageStatus status(Plan plan, Assessor assessor, Centre centre) {
        return assessor.at(centre, plan.day()).outcomes().status(plan.stage());
    }

    /** The changes of the other steps, leaving out those that refer to anything the step adds. */
    private static List<Amendment> without(Step step, Plan plan) {
        List<Amendment> rest = new ArrayList<>(plan.amendments());
        rest.removeAll(amendments(step));
        rest.removeIf(amendment ->
                amendment.target().filter(target -> target.isIn(step.place())).isPresent());
        return rest;
    }

    private static List<Amendment> amendments(Step step) {
        return step.changes().stream().map(StepChange::amendment).toList();
    }

    /** The record with these changes, if it is valid. */
    private static Optional<Centre> changed(Centre centre, List<Amendment> amendments) {
        try {
            return Optional.of(Amendments.in(centre, amendments));
        } catch (UnreadableRecordException senseless) {
            return Optional.empty();
        }
    }
}
