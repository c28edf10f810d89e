package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.search.PlanSearch;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** The laws of assumptions, each checked on one case; {@link StandardLaws} checks them on many. */
public final class SuppositionLaws {

    private SuppositionLaws() {}

    /** Chooses which of the moves offered by the rules are made, one after another. */
    public static Gen<List<Integer>> choices() {
        return lists().of(integers().between(0, 9_999)).ofSizeBetween(0, 8);
    }

    /** An answer settled under assumptions is the same on the record changed accordingly. */
    public static void assumedAndChangedAgree(Assessor assessor, Centre centre, LocalDate day, List<Integer> choices) {
        Supposition supposition = Supposition.of(assessor.standard(), assessor.waivers(), centre, day);
        Outcomes bare = assessor.at(centre, day).outcomes();
        assertThat(under(Assumptions.none(), supposition, bare)).isEqualTo(bare);
        Assumptions assumptions = Assumptions.none();
        for (int choice : choices) {
            assumptions = more(supposition, assessor, assumptions, choice);
        }
        Optional<Centre> changed = changed(centre, day, assumptions);
        if (changed.isPresent()) {
            overturnsNothing(
                    under(assumptions, supposition, bare),
                    assessor.at(changed.get(), day).outcomes(),
                    assumptions);
        }
    }

    /** The answers under assumptions. */
    private static Outcomes under(Assumptions assumptions, Supposition supposition, Outcomes bare) {
        List<Rule> rules = bare.standard().rules();
        List<Outcome> outcomes = supposition.outcomes(assumptions);
        return bare.on(
                bare.day(),
                IntStream.range(0, rules.size())
                        .boxed()
                        .collect(Collectors.toMap(rule -> rules.get(rule).id(), outcomes::get)));
    }

    /** The record with these changes, if it is valid. */
    private static Optional<Centre> changed(Centre centre, LocalDate day, Assumptions assumptions) {
        try {
            return Optional.of(PlanSearch.changed(centre, day, assumptions));
        } catch (UnreadableRecordException senseless) {
            return Optional.empty();
        }
    }

    /** Assumptions that only record facts overturn no settled answer. */
    public static void recordingOverturnsNothing(
            Assessor assessor, Centre centre, LocalDate day, List<Integer> choices) {
        Supposition supposition = Supposition.of(assessor.standard(), assessor.waivers(), centre, day);
        Outcomes bare = assessor.at(centre, day).outcomes();
        Assumptions assumptions = Assumptions.none();
        for (int choice : choices) {
            Assumptions further = more(supposition, assessor, assumptions, choice);
            if (onlyRecords(further) && changed(centre, day, further).isPresent()) {
                overturnsNothing(under(assumptions, supposition, bare), under(further, supposition, bare), further);
                assumptions = further;
            }
        }
    }

    /** Whether nothing is brought about, and nothing is added to a complete listing. */
    private static boolean onlyRecords(Assumptions assumptions) {
        return assumptions.moves().stream().allMatch(move -> {
            boolean isNew = move.assumption() instanceof Assumption.Present present && present.isNew();
            boolean isAdded = assumptions.furtherIn(move.place().parent()).contains(move.place());
            boolean isMore = isAdded && assumptions.isComplete(move.place().parent());
            return move.kind() != StepKind.BRING_ABOUT && !isNew && !isMore;
        });
    }

    /** Adds one move that a rule offers, towards either answer. */
    private static Assumptions more(Supposition supposition, Assessor assessor, Assumptions before, int choice) {
        List<Rule> rules = assessor.standard().rules();
        Rule rule = rules.get(choice % rules.size());
        List<Move> offered = Stream.of(
                        supposition.toSatisfy(rule.id(), before, AllowedMoves.TO_PROVE),
                        supposition.toHave(Outcome.NOT_MET, rule.id(), before),
                        supposition.toHave(Outcome.NOT_APPLICABLE, rule.id(), before))
                .map(Demands::groups)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        return offered.isEmpty() ? before : before.with(offered.get(choice / rules.size() % offered.size()));
    }

    private static void overturnsNothing(Outcomes before, Outcomes after, Assumptions assumptions) {
        for (Rule rule : before.standard().rules()) {
            Outcome outcome = before.outcome(rule.id());
            if (outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN) {
                assertThat(after.outcome(rule.id()))
                        .as("%s under %s", rule.id(), assumptions)
                        .isEqualTo(outcome);
            }
        }
        for (Stage stage : before.standard().stages()) {
            StageStatus status = before.status(stage.id());
            if (status != StageStatus.UNDETERMINED) {
                assertThat(after.status(stage.id()))
                        .as("%s under %s", stage.id(), assumptions)
                        .isEqualTo(status);
            }
        }
    }
}
