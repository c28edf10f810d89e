package pl.osl.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.presumption.PresumedFact;

/**
 * The reasons of the answer to one rule.
 *
 * @param says the answer as a clause
 * @param applies whether the rule applies; empty if it applies to all
 * @param finding whether what it demands is so
 * @param restsOnComplete the lists said to be complete without which a rule that is not met would be open
 */
record RuleReasons(Wording says, Optional<Finding> applies, Finding finding, List<CompleteList> restsOnComplete) {

    RuleReasons {
        restsOnComplete = List.copyOf(restsOnComplete);
    }

    /** The same in words alone. */
    RuleReasons inWords() {
        return new RuleReasons(says, applies.map(Finding::inWords), finding.inWords(), restsOnComplete);
    }

    /** The same with what rests on these presumed facts marked. */
    RuleReasons presuming(List<PresumedFact> facts) {
        Map<Place, PresumptionId> marks = new LinkedHashMap<>();
        facts.forEach(fact -> marks.putIfAbsent(fact.place(), fact.presumption()));
        return new RuleReasons(
                says, applies.map(scope -> scope.presuming(marks)), finding.presuming(marks), restsOnComplete);
    }
}
