package pl.osl.rules.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.PresumedFact;

/**
 * What is still presumed once steps are recorded: a new act may supersede an old one, of which nothing is then presumed
 * any more.
 *
 * @param asked the record as it is, with what is presumed
 */
record PresumedAfterwards(Standpoint asked) {

    /** Whether a stage is reached, as far as is presumed anew of the record with the steps; true if nothing is presumed. */
    boolean isReached(StageId stage, Assumptions steps) {
        return asked.assessor().presumptions().isEmpty()
                || after(steps).presumed().outcomes().status(stage) == StageStatus.REACHED;
    }

    /**
     * The moves of the fewest steps after which something is presumed no longer, without what they add to lists of what
     * they add; all moves if there are no such steps.
     */
    List<Move> undoing(Assumptions steps) {
        if (!isUndoneBy(steps)) {
            return steps.moves();
        }
        Assumptions fewest = steps;
        for (Place step : new ArrayList<>(steps.steps())) {
            Assumptions fewer = fewest.withoutStep(step);
            fewest = isUndoneBy(fewer) ? fewer : fewest;
        }
        List<Move> inner = fewest.moves().stream()
                .filter(move -> move.assumption() instanceof Assumption.Present
                        && !move.place().equals(move.step()))
                .toList();
        return fewest.sparing(inner, this::isUndoneBy).moves();
    }

    private boolean isUndoneBy(Assumptions steps) {
        Set<Place> lost = places(asked);
        steps.moves().forEach(move -> lost.remove(move.place()));
        try {
            return !places(after(steps)).containsAll(lost);
        } catch (UnreadableRecordException contradiction) {
            return false;
        }
    }

    private static Set<Place> places(Standpoint at) {
        return at.presumedFacts().stream().map(PresumedFact::place).collect(Collectors.toCollection(HashSet::new));
    }

    private Standpoint after(Assumptions steps) {
        Centre changed = PlanSearch.changed(asked.centre(), asked.day(), steps);
        return asked.assessor().at(changed, asked.day());
    }
}
