package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** How a walk goes from a subject to a single thing that it has or names. */
interface Route<S, T> {

    /**
     * Goes there. A value means that the walk is there, none or unrecorded that it has stayed and kept one finding of
     * why.
     */
    Fact<T> follow(S subject, Inquiry inquiry);

    /** What it is called, and the field that leads to it. */
    Line line();

    /** Calls for each parameter on which it depends whether it leads anywhere. */
    default void forEachParameter(Consumer<Parameter> action) {}

    /** Keeps a finding of a fact that has no value; the same whatever it would lead to. */
    private static <V> void keepMissing(Line line, Fact<V> here, Inquiry inquiry) {
        if (here.isNone()) {
            inquiry.keep(line, Truth.FALSE, here, null, Finding.NEVER);
        } else {
            inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        }
    }

    /** To an object that stands in a field. */
    record Inwards<S, T>(Line line, Function<? super S, Fact<T>> fact) implements Route<S, T> {

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            Fact<T> here = fact.apply(subject);
            if (!here.isKnown()) {
                keepMissing(line, here, inquiry);
            } else if (inquiry.explains()) {
                inquiry.moveTo(line.placeIn(inquiry.place()));
            }
            return here;
        }
    }

    /**
     * To the element of a listing of the record that an id names, if it stands on the day asked about.
     *
     * @param id where the id stands
     * @param among the listing
     * @param idOf the id of an element
     */
    record ById<S, I, T>(Line line, Function<? super S, Fact<I>> id, Roll<Centre, T> among, Function<? super T, I> idOf)
            implements Route<S, T> {

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            Fact<I> here = id.apply(subject);
            if (!here.isKnown()) {
                keepMissing(line, here, inquiry);
                return here.isNone() ? Fact.none() : Fact.unrecorded();
            }
            int mark = inquiry.mark();
            Place outside = inquiry.place();
            inquiry.keep(line, Truth.TRUE, here.value(), null, Finding.NEVER);
            Fact<T> target = find(here.value(), inquiry);
            if (!target.isKnown()) {
                inquiry.moveTo(outside);
                inquiry.conclude(new Label(line.label()), target.isNone() ? Truth.FALSE : Truth.UNKNOWN, mark);
            }
            return target;
        }

        private Fact<T> find(I named, Inquiry inquiry) {
            Listing<T> listing = among.listing().apply(inquiry.centre());
            List<T> elements = listing.elements();
            inquiry.moveTo(Place.root());
            Place array = among.arrayOf(listing, inquiry);
            for (int i = 0; i < elements.size(); i++) {
                if (idOf.apply(elements.get(i)).equals(named)) {
                    if (inquiry.explains()) {
                        inquiry.moveTo(array.child(i));
                    }
                    return standing(elements.get(i), inquiry);
                }
            }
            return missing(listing, inquiry);
        }

        /** What does not stand on the day asked about is none, and what perhaps does is not known. */
        private Fact<T> standing(T target, Inquiry inquiry) {
            return switch (among.meant(target, inquiry)) {
                case TRUE -> Fact.known(target);
                case FALSE -> Fact.none();
                case UNKNOWN -> Fact.unrecorded();
            };
        }

        /** The record refuses an id that names nothing, unless the listing may have further elements. */
        private Fact<T> missing(Listing<T> listing, Inquiry inquiry) {
            boolean complete = listing.isComplete();
            Tally tally = new Tally(0, 0, listing.elements().size(), complete);
            Truth truth = complete ? Truth.FALSE : Truth.UNKNOWN;
            among.conclude(
                    inquiry,
                    new TallyLine(among.plural()),
                    truth,
                    inquiry.mark(),
                    among.arrayOf(listing, inquiry),
                    listing,
                    tally,
                    null);
            return complete ? Fact.none() : Fact.unrecorded();
        }

        @Override
        public void forEachParameter(Consumer<Parameter> action) {
            among.forEachParameter(action);
        }
    }
}
