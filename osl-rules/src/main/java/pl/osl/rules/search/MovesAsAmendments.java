package pl.osl.rules.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;

/** Turns assumptions into amendments of a record. */
public final class MovesAsAmendments {

    private MovesAsAmendments() {}

    /**
     * The amendments for all assumptions; if the record spoke for an earlier day, it then speaks for the day asked
     * about.
     */
    public static List<Amendment> of(Assumptions assumptions, Centre centre, LocalDate day) {
        List<Amendment> moves =
                assumptions.moves().stream().map(MovesAsAmendments::of).toList();
        return together(moves, centre, day);
    }

    /** What carries a record forward to a day, if it spoke for an earlier one; else nothing. */
    public static List<Amendment> forward(Centre centre, LocalDate day) {
        return centre.recordedOn().filter(day::isAfter).isPresent() ? Amendments.forward(centre, day) : List.of();
    }

    /**
     * Amendments of a record, and those that carry it forward to a day, if it spoke for an earlier one; what an amendment
     * says of a day goes before what follows from the day of the record.
     */
    public static List<Amendment> together(List<Amendment> amendments, Centre centre, LocalDate day) {
        return together(amendments, forward(centre, day));
    }

    /** Amendments, and those by which a record is carried forward where they say nothing else. */
    public static List<Amendment> together(List<Amendment> amendments, List<Amendment> forward) {
        Set<Place> amended = amendments.stream().map(Amendment::place).collect(Collectors.toSet());
        return Stream.concat(amendments.stream(), forward.stream().filter(each -> !amended.contains(each.place())))
                .toList();
    }

    public static Amendment of(Move move) {
        Place place = move.place();
        Assumption assumption = move.assumption();
        if (assumption instanceof Assumption.OneOf some) {
            return Amendment.value(place, some.values().get(0));
        }
        if (assumption instanceof Assumption.Between between) {
            return Amendment.value(place, value(between));
        }
        if (assumption instanceof Assumption.Nothing) {
            return Amendment.none(place);
        }
        if (assumption instanceof Assumption.Something) {
            return Amendment.something(place);
        }
        if (assumption instanceof Assumption.Reference reference) {
            return Amendment.reference(place, reference.element());
        }
        return assumption instanceof Assumption.Complete
                ? Amendment.complete(listing(place.parent()))
                : Amendment.element(place);
    }

    /** The field of a listing whose elements stand in an array. */
    private static Place listing(Place array) {
        return array.segment().equals(Listing.AT_LEAST) ? array.parent() : array;
    }

    private static When day(Assumption.Between between) {
        boolean hasFirst = between.least() != Integer.MIN_VALUE;
        boolean hasLast = between.most() != Integer.MAX_VALUE;
        LocalDate first = LocalDate.ofEpochDay(hasFirst ? between.least() : 0);
        LocalDate last = LocalDate.ofEpochDay(hasLast ? between.most() : 0);
        if (hasFirst) {
            return hasLast ? When.between(first, last) : When.onOrAfter(first);
        }
        return When.onOrBefore(last);
    }

    private static Object value(Assumption.Between between) {
        return switch (between.perWhole()) {
            case Assumption.Between.DAYS -> day(between);
            case Assumption.Between.YEARS ->
                LocalDate.ofEpochDay(bound(between)).getYear();
            default -> number(between);
        };
    }

    private static int bound(Assumption.Between between) {
        return between.most() == Integer.MAX_VALUE ? between.least() : between.most();
    }

    /** The smallest value that suffices; the largest if that would be 0. */
    private static BigDecimal number(Assumption.Between between) {
        boolean hasLast = between.most() != Integer.MAX_VALUE;
        int parts = between.least() <= 0 && hasLast ? between.most() : Math.max(0, between.least());
        return new BigDecimal(parts).divide(new BigDecimal(between.perWhole())).stripTrailingZeros();
    }
}
