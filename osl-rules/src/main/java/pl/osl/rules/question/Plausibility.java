package pl.osl.rules.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.search.MovesAsAmendments;

/**
 * Decides what a record can say without contradicting itself.
 *
 * <p>Remembers what was refused. Mutable, for one set of questions in one thread.
 */
final class Plausibility {

    private static final Centre BLANK = Centre.builder().id("blank").build();

    /** Limit on the contradictions that are remembered. */
    private static final int MOST_REMEMBERED = 200;

    private final Centre centre;
    private final LocalDate day;
    private final Set<List<Move>> contradictions = new LinkedHashSet<>();
    private final Map<Place, Boolean> mayBeNone = new HashMap<>();

    Plausibility(Centre centre, LocalDate day) {
        this.centre = centre;
        this.day = day;
    }

    /** Whether a move is possible by itself; a field that always has a value cannot be none. */
    boolean isPossible(Move move) {
        return !(move.assumption() instanceof Assumption.Nothing)
                || mayBeNone.computeIfAbsent(inBlank(move.place()), Plausibility::mayBeNone);
    }

    /** The same place in a record in which nothing stands yet. */
    private static Place inBlank(Place place) {
        if (place.isRoot()) {
            return place;
        }
        Place outer = inBlank(place.parent());
        String segment = place.segment();
        if (segment.equals(Listing.AT_LEAST)) {
            return outer;
        }
        boolean isElement = segment.startsWith("-") || Character.isDigit(segment.charAt(0));
        return isElement ? outer.further(1) : outer.child(segment);
    }

    private static boolean mayBeNone(Place place) {
        return isReadable(BLANK, List.of(Amendment.none(place)));
    }

    /** Whether the assumptions avoid every contradiction found so far. */
    boolean mayBe(Assumptions assumptions) {
        return contradictions.stream().noneMatch(assumptions::include);
    }

    /** Whether the record changed in this way makes sense; if not, remembers why. */
    boolean isMade(Assumptions assumptions) {
        if (makesSense(assumptions)) {
            return true;
        }
        if (contradictions.size() < MOST_REMEMBERED) {
            contradictions.add(contradiction(assumptions));
        }
        return false;
    }

    /** A minimal set of moves that contradict each other: a record that says more cannot make sense either. */
    private List<Move> contradiction(Assumptions impossible) {
        return impossible.sparing(impossible.moves(), some -> !makesSense(some)).moves();
    }

    private boolean makesSense(Assumptions assumptions) {
        return isReadable(centre, MovesAsAmendments.of(assumptions, centre, day));
    }

    /** A word of the vocabulary may name a field that does not exist, which makes the amendments senseless. */
    private static boolean isReadable(Centre centre, List<Amendment> amendments) {
        try {
            Amendments.in(centre, amendments);
            return true;
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return false;
        }
    }
}
