package pl.osl.rules.condition;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Assumed;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;
import pl.osl.rules.walk.LabelledTally;
import pl.osl.rules.walk.LabelledValue;
import pl.osl.rules.walk.Tally;

/** How a walk goes from a subject to a single thing that it has or names. */
interface PathToPart<S, T> {

    /**
     * Goes there. A value means that the walk is there, none or unrecorded that it has stayed and kept one finding of
     * why.
     */
    Fact<T> follow(S subject, Inquiry inquiry);

    /** What has to be assumed for it to lead somewhere, or for it to be known that it leads nowhere. */
    Demands demands(S subject, Inquiry inquiry, boolean wanted);

    /** What it is called, and the field that leads to it. */
    LabelledValue line();

    /** Calls for each parameter on which it depends whether it leads anywhere. */
    default void forEachParameter(Consumer<Parameter> action) {}

    /** Keeps a finding of a fact that has no value; the same whatever it would lead to. */
    private static <V> void keepMissing(LabelledValue line, Fact<V> here, Inquiry inquiry) {
        if (here.isNone()) {
            inquiry.keep(line, Truth.FALSE, here, null, Finding.NEVER);
        } else {
            inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        }
    }

    /** To an object that stands in a field. */
    record Inwards<S, T>(LabelledValue line, Function<? super S, Fact<T>> fact) implements PathToPart<S, T> {

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            Fact<T> here = seen(subject, inquiry);
            if (!here.isKnown()) {
                keepMissing(line, here, inquiry);
            } else if (inquiry.tracks()) {
                inquiry.moveTo(line.placeIn(inquiry.place()));
            }
            return here;
        }

        private Fact<T> seen(S subject, Inquiry inquiry) {
            Fact<T> recorded = AssumedSubject.read(subject, fact);
            if (!inquiry.assumes() || recorded.isKnown()) {
                return recorded;
            }
            boolean isPresent = inquiry.assumed().isPresent(line, inquiry.place());
            return isPresent
                    ? Fact.known(AssumedSubject.subject())
                    : inquiry.assumedAt(line) instanceof Assumption.Nothing ? Fact.none() : recorded;
        }

        @Override
        public Demands demands(S subject, Inquiry inquiry, boolean wanted) {
            Fact<T> here = seen(subject, inquiry);
            Assumed assumed = inquiry.assumed();
            Place place = line.placeIn(inquiry.place());
            if (here.isUnrecorded() && !wanted) {
                return Demands.oneOf(assumed.fact(
                        place,
                        new Assumption.Nothing(),
                        StepKind.RECORD,
                        () -> line.saying(Wording.of("nie ma", "none"))));
            }
            boolean none = AssumedSubject.read(subject, fact).isNone();
            boolean may = wanted && (here.isUnrecorded() || (none && assumed.mayBringAbout()));
            return may ? Demands.oneOf(assumed.added(place, none, line::label)) : Demands.IMPOSSIBLE;
        }
    }

    /**
     * To the element of a listing of the record that an id names, if it stands on the day asked about.
     *
     * @param id where the id stands
     * @param among the listing
     * @param idOf the id of an element
     */
    record ById<S, I, T>(
            LabelledValue line,
            Function<? super S, Fact<I>> id,
            ElementsInScope<Centre, T> among,
            Function<? super T, I> idOf)
            implements PathToPart<S, T> {

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            if (inquiry.assumedAt(line) instanceof Assumption.Reference reference) {
                return follow(reference, inquiry);
            }
            Fact<I> here = AssumedSubject.read(subject, id);
            if (!here.isKnown()) {
                keepMissing(line, here, inquiry);
                return here.isNone() ? Fact.none() : Fact.unrecorded();
            }
            int mark = inquiry.mark();
            Place outside = inquiry.place();
            inquiry.keep(line, Truth.TRUE, here.value(), null, Finding.NEVER);
            Fact<T> target = find(
                    (element, place) ->
                            !AssumedSubject.is(element) && idOf.apply(element).equals(here.value()),
                    inquiry);
            if (!target.isKnown()) {
                inquiry.moveTo(outside);
                inquiry.conclude(new Label(line.label()), target.isNone() ? Truth.FALSE : Truth.UNKNOWN, mark);
            }
            return target;
        }

        private Fact<T> follow(Assumption.Reference reference, Inquiry inquiry) {
            Place outside = inquiry.place();
            Fact<T> target = find((element, place) -> reference.element().equals(place), inquiry);
            if (!target.isKnown()) {
                inquiry.moveTo(outside);
            }
            return target;
        }

        private Fact<T> find(BiPredicate<T, Place> isNamed, Inquiry inquiry) {
            if (inquiry.assumes()) {
                inquiry.assumed().lookUp();
            }
            Listing<T> recorded = among.recorded(inquiry.centre());
            inquiry.moveTo(Place.root());
            Place array = among.arrayOf(recorded, inquiry);
            Listing<T> listing = among.widened(recorded, array, inquiry);
            List<T> elements = listing.elements();
            for (int i = 0; i < elements.size(); i++) {
                among.enter(i, recorded, array, inquiry);
                if (isNamed.test(elements.get(i), inquiry.place())) {
                    return standing(elements.get(i), inquiry);
                }
            }
            inquiry.moveTo(Place.root());
            return missing(listing, inquiry);
        }

        /** That an id names an element which may stand, or one that is yet to be added; or that the named one stands. */
        @Override
        public Demands demands(S subject, Inquiry inquiry, boolean wanted) {
            Place outside = inquiry.place();
            inquiry.assumed().lookUp();
            Demands demands = new ReferenceDemands<>(this, inquiry).demands(subject, wanted);
            inquiry.moveTo(outside);
            return demands;
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
                    new LabelledTally(among.plural()),
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
