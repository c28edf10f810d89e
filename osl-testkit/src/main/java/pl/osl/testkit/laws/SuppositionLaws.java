package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** The laws of what is assumed, each for one case; {@link StandardLaws} tries them on many. */
public final class SuppositionLaws {

    private SuppositionLaws() {}

    /** Which of the moves that the rules offer are made, one after the other. */
    public static Gen<List<Integer>> choices() {
        return lists().of(integers().between(0, 9_999)).ofSizeBetween(0, 8);
    }

    /** Law 5: what is settled under assumptions is the same on the record changed as they say. */
    public static void assumedAndChangedAgree(Assessor assessor, Centre centre, LocalDate day, List<Integer> choices) {
        Supposition supposition = assessor.at(centre, day).supposing();
        assertThat(supposition.outcomes(Assumptions.none())).isEqualTo(assessor.outcomes(centre, day));
        Assumptions assumptions = Assumptions.none();
        for (int choice : choices) {
            assumptions = more(supposition, assessor, assumptions, choice);
        }
        Optional<Centre> changed = changed(centre, day, assumptions);
        if (changed.isPresent()) {
            overturnsNothing(supposition.outcomes(assumptions), assessor.outcomes(changed.get(), day), assumptions);
        }
    }

    /** The record with these changes, if it makes sense. */
    private static Optional<Centre> changed(Centre centre, LocalDate day, Assumptions assumptions) {
        try {
            return Optional.of(PlanSearch.changed(centre, day, assumptions));
        } catch (UnreadableRecordException senseless) {
            return Optional.empty();
        }
    }

    /** Law 2 for assumptions: those that only record overturn nothing. */
    public static void recordingOverturnsNothing(
            Assessor assessor, Centre centre, LocalDate day, List<Integer> choices) {
        Supposition supposition = assessor.at(centre, day).supposing();
        Assumptions assumptions = Assumptions.none();
        for (int choice : choices) {
            Assumptions further = more(supposition, assessor, assumptions, choice);
            if (onlyRecords(further) && changed(centre, day, further).isPresent()) {
                overturnsNothing(supposition.outcomes(assumptions), supposition.outcomes(further), further);
                assumptions = further;
            }
        }
    }

    /** Nothing is brought about, and nothing added where there is said to be no more. */
    private static boolean onlyRecords(Assumptions assumptions) {
        return assumptions.moves().stream().allMatch(move -> {
            boolean isNew = move.assumption() instanceof Assumption.Present present && present.isNew();
            boolean isAdded = assumptions.furtherIn(move.place().parent()).contains(move.place());
            boolean isMore = isAdded && assumptions.isComplete(move.place().parent());
            return move.kind() != StepKind.BRING_ABOUT && !isNew && !isMore;
        });
    }

    /** One more of the moves that a rule offers, whichever way its answer would then go. */
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
