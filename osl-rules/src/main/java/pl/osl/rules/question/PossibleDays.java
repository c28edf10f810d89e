package pl.osl.rules.question;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.RecordedDays;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;

/** Of each day in the elements of a record, what its other days leave possible. Never changed once it is made. */
final class PossibleDays implements RecordedDays.Visitor {

    /** A first and a last day, counted from 1970-01-01. */
    private record FirstAndLast(int first, int last) {}

    private static final FirstAndLast ANY = new FirstAndLast(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final Map<Place, FirstAndLast> spans = new HashMap<>();
    private final int recordedOn;

    private PossibleDays(Centre centre) {
        this.recordedOn =
                centre.recordedOn().map(day -> When.on(day).latestEpochDay()).orElse(Integer.MAX_VALUE);
    }

    static PossibleDays of(Centre centre) {
        PossibleDays days = new PossibleDays(centre);
        RecordedDays.visit(centre, days);
        return days;
    }

    @Override
    public <E> void visit(E element, Chronology<? super E> chronology, Supplier<Place> place) {
        KnownDays known = new KnownDays(chronology, day -> chronology.recorded(day, element), recordedOn);
        for (int day = 0; day < chronology.paths().size(); day++) {
            FirstAndLast span =
                    new FirstAndLast(known.earliest(known.boundBelow(day)), known.latest(known.boundAbove(day)));
            if (!span.equals(ANY)) {
                Place there = place.get();
                for (String field : chronology.paths().get(day).split("/", -1)) {
                    there = there.child(field);
                }
                spans.put(there, span);
            }
        }
    }

    /** The first day that is possible at a place, as if there surely is one; the lowest {@code int} if any is. */
    int first(Place place) {
        return spans.getOrDefault(place, ANY).first();
    }

    /** The last day that is possible at a place, as if there surely is one; the highest {@code int} if any is. */
    int last(Place place) {
        return spans.getOrDefault(place, ANY).last();
    }
}
