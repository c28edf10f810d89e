package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SuccessivePeriods;
import pl.osl.model.fact.When;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A listing of the centre of whose elements one stands at a time, so that the days of each bound those of the others.
 *
 * @param field its name in JSON
 * @param from the number of the first day of an element
 * @param until the number of its last day
 */
record SuccessiveElements<S>(String field, Function<? super Centre, Listing<S>> listing, int from, int until) {

    /** How an element is read: what is recorded or assumed of one of its days, where the walk is. */
    interface DayOfElement<S> {

        Fact<When> read(int day, S element, Inquiry inquiry);
    }

    /** What bounds the days of an element, where the walk is; null if no other bounds them. */
    @Nullable
    BoundByNeighbours of(S element, List<LabelledValue> lines, DayOfElement<S> days, Inquiry inquiry) {
        AtPlace<S> at = inquiry.once().made(listing, () -> placed(inquiry));
        if (at.elements.size() < 2 || at.elements.size() > SuccessivePeriods.MOST) {
            return null;
        }
        Place here = inquiry.place();
        SuccessivePeriods periods = inquiry.once().made(this, () -> periods(at, days));
        int own = at.number(element, here);
        int before = own == SuccessivePeriods.NOTHING ? own : periods.before(own);
        int after = own == SuccessivePeriods.NOTHING ? own : periods.after(own);
        int first = before == SuccessivePeriods.NOTHING ? Integer.MIN_VALUE : periods.earliestEnd(before) + 1;
        int last = after == SuccessivePeriods.NOTHING ? Integer.MAX_VALUE : periods.latestStart(after) - 1;
        boolean isBound = before != SuccessivePeriods.NOTHING || after != SuccessivePeriods.NOTHING;
        List<BoundByNeighbours.BoundingDay> by = new ArrayList<>();
        if (isBound && inquiry.explains()) {
            IntStream.of(own, before, after)
                    .filter(each -> each != SuccessivePeriods.NOTHING)
                    .forEach(each -> IntStream.of(from, until)
                            .forEach(day -> by.add(new BoundByNeighbours.BoundingDay(
                                    at.place(each), lines.get(day), at.read(day, each, days)))));
        }
        inquiry.moveTo(here);
        return isBound ? new BoundByNeighbours(first, last, by) : null;
    }

    private AtPlace<S> placed(Inquiry inquiry) {
        Listing<S> recorded = listing.apply(inquiry.centre());
        Place array = inquiry.tracks() ? recorded.placeIn(Place.root().child(field)) : Place.root();
        Listing<S> all = inquiry.assumes() ? inquiry.assumed().widened(recorded, array) : recorded;
        return new AtPlace<>(all.elements(), recorded.elements().size(), array, inquiry);
    }

    /** Their days are read once in a walk, since each question about one of them needs those of all. */
    private SuccessivePeriods periods(AtPlace<S> at, DayOfElement<S> days) {
        List<Fact<When>> starts = new ArrayList<>();
        List<Fact<When>> ends = new ArrayList<>();
        for (int each = 0; each < at.elements.size(); each++) {
            starts.add(at.read(from, each, days));
            ends.add(at.read(until, each, days));
        }
        return new SuccessivePeriods(starts.size(), starts::get, ends::get);
    }

    /** The elements, those that are only assumed at the end, each with its place. */
    private record AtPlace<S>(List<S> elements, int recorded, Place array, Inquiry inquiry) {

        Fact<When> read(int day, int element, DayOfElement<S> days) {
            if (inquiry.tracks()) {
                inquiry.moveTo(place(element));
            }
            return days.read(day, elements.get(element), inquiry);
        }

        Place place(int element) {
            return element < recorded
                    ? array.child(element)
                    : inquiry.assumed().furtherIn(array).get(element - recorded);
        }

        @SuppressWarnings("ReferenceEquality") // two elements may be equal
        int number(S element, Place here) {
            for (int i = 0; i < elements.size(); i++) {
                if (inquiry.tracks() ? place(i).equals(here) : elements.get(i) == element) {
                    return i;
                }
            }
            return SuccessivePeriods.NOTHING;
        }
    }
}
