package pl.osl.rules.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Move;

/**
 * What follows from a record, as against what is only guessed of it: the reader refuses the record with anything else in
 * that place.
 *
 * <p>It is seldom that a step only writes down what follows, since the rules conclude most of it by themselves. Where the
 * other values cannot all be named, nothing is said to follow. Mutable, for use by one thread.
 */
public final class Entailment {

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final Centre centre;
    private final LocalDate day;
    private final Map<Move, Boolean> known = new HashMap<>();

    Entailment(Centre centre, LocalDate day) {
        this.centre = centre;
        this.day = day;
    }

    /** Whether what a move assumes holds however the record may be completed for the day asked about. */
    public boolean covers(Move move) {
        return move.kind().isRecording() && known.computeIfAbsent(move, this::isWithoutAlternative);
    }

    private boolean isWithoutAlternative(Move move) {
        List<Amendment> others = others(move);
        return !others.isEmpty()
                && isPossible(MovesAsAmendments.of(move))
                && others.stream().noneMatch(this::isPossible);
    }

    /** Everything else that could stand in the place of what a move assumes; empty if that cannot be named. */
    private static List<Amendment> others(Move move) {
        Place place = move.place();
        Assumption assumption = move.assumption();
        if (assumption instanceof Assumption.Something) {
            return List.of(Amendment.none(place));
        }
        if (assumption instanceof Assumption.Complete) {
            return List.of(Amendment.element(place.parent().further(1)));
        }
        if (assumption instanceof Assumption.OneOf some) {
            return otherValues(place, some.values());
        }
        return assumption instanceof Assumption.Between between && between.perWhole() == Assumption.Between.DAYS
                ? otherDays(place, between)
                : List.of();
    }

    private static List<Amendment> otherValues(Place place, List<Object> values) {
        boolean areNamed = values.stream().allMatch(Enum.class::isInstance);
        return areNamed
                ? Stream.concat(
                                Stream.of(Amendment.none(place)),
                                Stream.of(((Enum<?>) values.get(0))
                                                .getDeclaringClass()
                                                .getEnumConstants())
                                        .filter(value -> !values.contains(value))
                                        .map(value -> Amendment.value(place, value)))
                        .toList()
                : List.of();
    }

    private static List<Amendment> otherDays(Place place, Assumption.Between between) {
        List<Amendment> others = new ArrayList<>(List.of(Amendment.none(place)));
        if (between.least() > FIRST_DAY) {
            LocalDate before = LocalDate.ofEpochDay(between.least() - 1L);
            others.add(Amendment.value(place, When.onOrBefore(before)));
        }
        if (between.most() < LAST_DAY) {
            LocalDate after = LocalDate.ofEpochDay(between.most() + 1L);
            others.add(Amendment.value(place, When.onOrAfter(after)));
        }
        return others;
    }

    private boolean isPossible(Amendment amendment) {
        try {
            Amendments.in(centre, MovesAsAmendments.together(List.of(amendment), centre, day));
            return true;
        } catch (UnreadableRecordException contradiction) {
            return false;
        } catch (IllegalArgumentException noSuchPlace) {
            return true;
        }
    }
}
