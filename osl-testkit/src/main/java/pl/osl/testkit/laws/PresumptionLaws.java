package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.When;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.PresumedRule;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.presumption.PresumedRecord;
import pl.osl.rules.presumption.Presumption;
import pl.osl.testkit.generate.Knowledge;

/** The laws of presumed answers, each checked on one case; {@link StandardLaws} checks them on many. */
public final class PresumptionLaws {

    /** How many days after the one asked about a presumed status is followed. */
    private static final int FOLLOWED = 120;

    private PresumptionLaws() {}

    /** Presumptions change no firm answer, and are told by nothing where none is made. */
    public static void firmAnswersStay(Assessor assessor, Centre centre, LocalDate day) {
        JsonNode firm = Knowledge.tree(assessor.at(centre, day).assess());
        ObjectNode beside = (ObjectNode) Knowledge.tree(
                assessor.presuming(Presumption.all()).at(centre, day).assess());
        beside.withObject("/origin").remove("presumptions");
        beside.withArray("stages").forEach(stage -> {
            ((ObjectNode) stage).remove("presumed");
            stage.get("rules").forEach(rule -> ((ObjectNode) rule).remove("presumed"));
        });
        assertThat(beside).isEqualTo(firm);
    }

    /** The record with all that is presumed is valid and says more; only open answers get a presumed one, which is its. */
    public static void presumedIsFirmOnceRecorded(Assessor assessor, Centre centre, LocalDate day) {
        List<PresumedFact> facts = PresumedFacts.of(centre, day, assessor.presumptions());
        facts.forEach(fact -> narrows(fact, Knowledge.tree(centre)));
        Centre filled = PresumedRecord.with(facts, centre);
        Assessment asked = assessor.at(centre, day).assess();
        Outcomes firm = assessor.at(centre, day).outcomes();
        Outcomes recorded = assessor.at(filled, day).outcomes();
        asked.stages().forEach(stage -> {
            stage.rules()
                    .forEach(rule -> assertThat(rule.presumed().map(PresumedRule::outcome))
                            .as("%s", rule.rule())
                            .isEqualTo(presumed(firm.outcome(rule.rule()), recorded.outcome(rule.rule()))));
            assertThat(stage.presumed().map(presumed -> presumed.status()))
                    .as("%s", stage.stage())
                    .isEqualTo(presumed(firm.status(stage.stage()), recorded.status(stage.stage())));
        });
        Laws.writingLosesNothing(asked, Assessment.class);
    }

    private static void narrows(PresumedFact fact, JsonNode record) {
        JsonNode there = record.at(fact.place().toString());
        assertThat(there.isNull()).as("%s is recorded as none", fact).isFalse();
        if (!there.isMissingNode()) {
            assertThat(When.parse(there.textValue()).includes(fact.as()))
                    .as("%s", fact)
                    .isTrue();
        }
    }

    private static Optional<Outcome> presumed(Outcome firm, Outcome recorded) {
        boolean settles = recorded != Outcome.UNDETERMINED && recorded != Outcome.BROKEN;
        return firm == Outcome.UNDETERMINED && settles ? Optional.of(recorded) : Optional.empty();
    }

    private static Optional<StageStatus> presumed(StageStatus firm, StageStatus recorded) {
        return firm == StageStatus.UNDETERMINED && recorded != StageStatus.UNDETERMINED
                ? Optional.of(recorded)
                : Optional.empty();
    }

    /** With the named places alone recorded as presumed the answer is the presumed one, and without any of them not. */
    public static void placesSufficeAndNoneIsSpare(Assessor assessor, Centre centre, LocalDate day) {
        for (StageAssessment stage : assessor.at(centre, day).assess().stages()) {
            for (RuleAssessment rule : stage.rules()) {
                rule.presumed().ifPresent(presumed -> {
                    List<PresumedPlace> places = presumed.places().stream()
                            .filter(place -> place.as().isPresent())
                            .toList();
                    assertThat(outcome(rule, places, assessor, centre, day))
                            .as("%s presuming %s", rule.rule(), places)
                            .isEqualTo(presumed.outcome());
                    places.forEach(spare -> assertThat(outcome(rule, without(spare, places), assessor, centre, day))
                            .as("%s presuming %s without %s", rule.rule(), places, spare)
                            .isNotEqualTo(presumed.outcome()));
                });
            }
        }
    }

    private static List<PresumedPlace> without(PresumedPlace spare, List<PresumedPlace> places) {
        List<PresumedPlace> fewer = new ArrayList<>(places);
        fewer.remove(spare);
        return fewer;
    }

    private static Outcome outcome(
            RuleAssessment rule, List<PresumedPlace> places, Assessor assessor, Centre centre, LocalDate day) {
        List<Amendment> recorded = places.stream()
                .map(place -> Amendment.value(place.place(), place.as().orElseThrow()))
                .toList();
        return assessor.at(Amendments.in(centre, recorded), day).outcomes().outcome(rule.rule());
    }

    /** Whatever else a richer record says, with the named places recorded as presumed its answer is the presumed one. */
    public static void richerRecordsKeepThePresumed(Assessor assessor, Knowledge pair, LocalDate day) {
        for (StageAssessment stage : assessor.at(pair.less(), day).assess().stages()) {
            for (RuleAssessment rule : stage.rules()) {
                rule.presumed()
                        .ifPresent(presumed -> recorded(presumed.places(), pair.more())
                                .ifPresent(richer -> assertThat(assessor.at(richer, day)
                                                .outcomes()
                                                .outcome(rule.rule()))
                                        .as("%s presuming %s", rule.rule(), presumed.places())
                                        .isEqualTo(presumed.outcome())));
            }
        }
    }

    /** The record with these places as presumed; empty if it says otherwise in so many words that it cannot. */
    private static Optional<Centre> recorded(List<PresumedPlace> places, Centre centre) {
        try {
            return Optional.of(PresumedPlace.recorded(places, centre));
        } catch (UnreadableRecordException contradicted) {
            return Optional.empty();
        }
    }

    /** A presumed status differs first on the day that it names, as far as it is followed. */
    public static void presumedStatusesStand(Assessor assessor, Centre centre, LocalDate day) {
        for (StageAssessment stage : assessor.at(centre, day).assess().stages()) {
            stage.presumed().ifPresent(presumed -> {
                LocalDate last = day.plusDays(FOLLOWED);
                LocalDate then = day.plusDays(1);
                while (!then.isAfter(last) && status(stage, assessor, centre, then) == presumed.status()) {
                    then = then.plusDays(1);
                }
                Optional<LocalDate> differs = then.isAfter(last) ? Optional.empty() : Optional.of(then);
                assertThat(presumed.standsUntil().filter(named -> !named.isAfter(last)))
                        .as("%s", stage.stage())
                        .isEqualTo(differs);
            });
        }
    }

    private static StageStatus status(StageAssessment stage, Assessor assessor, Centre centre, LocalDate day) {
        return assessor.at(centre, day).outcomes().presumed().status(stage.stage());
    }
}
