package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.Surrounding;

/**
 * The days of a type together with the listings in it whose elements have days of their own.
 *
 * @param <S> what has the days
 */
public final class RecordInTime<S> {

    private final Days<S> days;
    private final List<Inner<S, ?>> inner;

    private RecordInTime(Days<S> days, List<Inner<S, ?>> inner) {
        this.days = days;
        this.inner = inner;
    }

    /** The days of a type, without anything in it. */
    public static <S> RecordInTime<S> of(Days<S> days) {
        return new RecordInTime<>(days, List.of());
    }

    /** With a listing, of whose elements nothing but their own days is of interest. */
    public <E> RecordInTime<S> with(Elements<S, E> elements, Days<E> each) {
        return with(elements, of(each));
    }

    /** With a listing. */
    public <E> RecordInTime<S> with(Elements<S, E> elements, RecordInTime<E> each) {
        List<Inner<S, ?>> all = new ArrayList<>(inner);
        all.add(new Inner<>(elements.scoped(), each));
        return new RecordInTime<>(days, List.copyOf(all));
    }

    /** The days marked as ones that a presumption reads in, with the fields that lead to them, in the order of the record. */
    public List<MarkedDay> marked() {
        return marked("").toList();
    }

    private Stream<MarkedDay> marked(String path) {
        return Stream.concat(days.marked(path), inner.stream().flatMap(each -> each.marked(path)));
    }

    /** What a whole record tells of days, as a tree whose root is the record itself. */
    public DatedEntry entry(S subject) {
        return entry(subject, Place.root(), List::of, Optional.empty());
    }

    private DatedEntry entry(S subject, Place place, Supplier<List<Surrounding>> around, Optional<Place> further) {
        List<List<DatedEntry>> within = new ArrayList<>();
        inner.forEach(each -> within.add(each.entries(subject, place, around)));
        return DatedEntry.of(subject, days, place, around, further, within);
    }

    private record Inner<S, E>(ElementsInScope<S, E> listing, RecordInTime<E> each) {

        private Stream<MarkedDay> marked(String path) {
            return each.marked(path + "/" + listing.field() + "/*");
        }

        List<DatedEntry> entries(S subject, Place place, Supplier<List<Surrounding>> around) {
            Listing<E> recorded = listing.recorded(subject);
            Place array = recorded.placeIn(place.child(listing.field()));
            Optional<Place> further = recorded.isComplete() ? Optional.empty() : Optional.of(array.further());
            List<DatedEntry> entries = new ArrayList<>();
            for (int i = 0; i < recorded.elements().size(); i++) {
                E element = recorded.elements().get(i);
                Place here = array.child(i);
                entries.add(each.entry(element, here, () -> named(element, here, around), further));
            }
            return entries;
        }

        private List<Surrounding> named(E element, Place here, Supplier<List<Surrounding>> around) {
            List<Surrounding> named = new ArrayList<>(around.get());
            named.add(listing.name().named(element, here, Assumptions.none()));
            return List.copyOf(named);
        }
    }
}
