package pl.osl.testkit.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.search.PlanSearch;

/** Answers to a question, composed from what rules demand and tried on the changed record. */
final class Answers {

    private static final int MOST_TRIED = 4000;

    private final Assessor assessor;
    private final Centre centre;
    private final LocalDate day;
    private final Supposition supposition;
    private int tried;
    private int mostFurther;

    Answers(Assessor assessor, Centre centre, LocalDate day) {
        this.assessor = assessor;
        this.centre = centre;
        this.day = day;
        this.supposition = Supposition.of(assessor.standard(), assessor.waivers(), centre, day);
    }

    /** Whether some answer at a place settles a rule. */
    boolean settle(RuleId rule, Place place) {
        for (int most : new int[] {1, 3, 10}) {
            for (Outcome wanted : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)) {
                tried = 0;
                mostFurther = most;
                if (settle(rule, wanted, place, Assumptions.none())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean settle(RuleId rule, Outcome wanted, Place place, Assumptions answer) {
        if (tried++ > MOST_TRIED) {
            return false;
        }
        Demands demands = supposition.toHave(wanted, rule, answer);
        if (demands.areMet()) {
            return isSettled(rule, answer);
        }
        List<List<Move>> groups = demands.groups().stream()
                .map(group -> group.stream().filter(move -> isAt(place, move)).toList())
                .toList();
        List<Move> fewest =
                groups.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
        return fewest.stream().anyMatch(move -> settle(rule, wanted, place, answer.with(move)));
    }

    private boolean isAt(Place place, Move move) {
        String segment = move.place().segment();
        if (segment.matches("-\\d+") && Integer.parseInt(segment.substring(1)) > mostFurther) {
            return false;
        }
        String there = move.place().toString();
        return place.segment().equals("-")
                ? there.startsWith(place.toString())
                : move.place().isIn(place);
    }

    private boolean isSettled(RuleId rule, Assumptions answer) {
        try {
            Outcome outcome = assessor.at(PlanSearch.changed(centre, day, answer), day)
                    .outcomes()
                    .outcome(rule);
            return outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN;
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return false;
        }
    }
}
