package pl.osl.testkit.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.search.PlanSearch;

/** Looks for completions of a record under which a rule has a wanted outcome, and tries each on the changed record. */
public final class Completing {

    private static final int MOST_TRIED = 300;

    private final Assessor assessor;
    private final Centre centre;
    private final LocalDate day;
    private final Supposition supposition;
    private int tried;

    public Completing(Assessor assessor, Centre centre, LocalDate day) {
        this.assessor = assessor;
        this.centre = centre;
        this.day = day;
        this.supposition = Supposition.of(assessor.standard(), assessor.waivers(), centre, day);
    }

    /** The decided outcomes that some completion of the record gives. */
    public List<Outcome> outcomes(RuleId rule) {
        return Stream.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)
                .filter(outcome -> isReached(outcome, rule))
                .toList();
    }

    private boolean isReached(Outcome outcome, RuleId rule) {
        tried = 0;
        return isReached(outcome, rule, Assumptions.none());
    }

    private boolean isReached(Outcome wanted, RuleId rule, Assumptions assumptions) {
        if (tried++ > MOST_TRIED) {
            return false;
        }
        Demands demands = supposition.toHave(wanted, rule, assumptions);
        if (demands.areMet()) {
            return isSo(wanted, rule, assumptions);
        }
        List<Move> fewest = demands.groups().stream()
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return fewest.stream().anyMatch(move -> isReached(wanted, rule, assumptions.with(move)));
    }

    private boolean isSo(Outcome wanted, RuleId rule, Assumptions assumptions) {
        try {
            Centre changed = PlanSearch.changed(centre, day, assumptions);
            return assessor.at(changed, day).outcomes().outcome(rule) == wanted;
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return false;
        }
    }
}
