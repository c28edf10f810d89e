package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
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
     * Moves the walk there. A value means that it has arrived; none or unrecorded, that it has stayed and kept one
     * finding that says why.
     */
    Fact<T> follow(S subject, Inquiry inquiry);

    /** The thing that is found there in a walk that only answers. */
    default Fact<T> found(S subject, Inquiry answering) {
        return follow(subject, answering);
    }

    /**
     * Keeps a finding about the element that the walk has reached, if the path leads to one. It covers the findings
     * kept since the mark, except the first, which is about the path itself.
     */
    default void concludeElement(T there, Truth truth, int mark, Inquiry inquiry) {}

    /** What has to be assumed for it to lead somewhere, or for it to be known that it leads nowhere. */
    Demands demands(S subject, Inquiry inquiry, boolean wanted);

    /** The same way, asked for otherwise. */
    PathToPart<S, T> asking(FactQuestion question);

    /** What it is called, and the field that leads to it. */
    LabelledValue line();

    /** The same way, where it may follow from other facts whether it leads anywhere. */
    default PathToPart<S, T> tied(Ties<? super S> facts) {
        throw new IllegalArgumentException("what an id names is tied to no other fact: " + line().path());
    }

    /** Whether it follows from other facts that it leads somewhere; if so, keeps one finding that says why. */
    default boolean isCertain(S subject, Inquiry inquiry) {
        return false;
    }

    /** Calls for each parameter that decides whether it leads anywhere. */
    default void forEachParameter(Consumer<Parameter> action) {}

    /** Keeps a finding about a fact that has no value. */
    private static <V> void keepMissing(LabelledValue line, Fact<V> here, Inquiry inquiry) {
        if (!inquiry.explains()) {
            return;
        }
        LabelledValue part = line.as(FindingForm.PART);
        if (here.isNone()) {
            inquiry.keep(part, Truth.FALSE, here, null, Finding.NEVER);
        } else {
            inquiry.keep(part, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        }
    }

    /** To an object that stands in a field. */
    record Inwards<S, T>(
            LabelledValue line,
            Function<? super S, Fact<T>> fact,
            @Nullable Ties<? super S> ties) implements PathToPart<S, T> {

        @Override
        public PathToPart<S, T> tied(Ties<? super S> facts) {
            return new Inwards<>(line, fact, facts.including(line));
        }

        private Optional<DeducedFact> deduced(Fact<T> here, S subject, Inquiry inquiry) {
            return ties == null || !here.isUnrecorded()
                    ? Optional.empty()
                    : ties.deduced(line.path(), subject, inquiry);
        }

        @Override
        public boolean isCertain(S subject, Inquiry inquiry) {
            Optional<DeducedFact> some =
                    deduced(seen(subject, inquiry), subject, inquiry).filter(DeducedFact::isCertain);
            some.ifPresent(fact -> fact.keep(inquiry, Optional.empty(), Truth.TRUE, List.of()));
            return some.isPresent();
        }

        @Override
        public PathToPart<S, T> asking(FactQuestion question) {
            return new Inwards<>(line.asking(question), fact, ties);
        }

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            Fact<T> here = seen(subject, inquiry);
            Optional<DeducedFact> excluded = deduced(here, subject, inquiry).filter(DeducedFact::isNone);
            if (excluded.isPresent()) {
                excluded.get().keep(inquiry, Optional.empty(), Truth.FALSE, List.of());
                return Fact.none();
            }
            if (!here.isKnown()) {
                keepMissing(line, here, inquiry);
            } else if (inquiry.tracks()) {
                inquiry.moveTo(line.placeIn(inquiry.place()));
            }
            return here;
        }

        @Override
        public Fact<T> found(S subject, Inquiry answering) {
            return ties == null ? fact.apply(subject) : follow(subject, answering);
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
            Fact<T> seen = seen(subject, inquiry);
            boolean isExcluded =
                    deduced(seen, subject, inquiry).filter(DeducedFact::isNone).isPresent();
            Fact<T> here = isExcluded ? Fact.none() : seen;
            Assumed assumed = inquiry.assumed();
            Place place = line.placeIn(inquiry.place());
            if (here.isUnrecorded() && !wanted) {
                return Demands.oneOf(assumed.fact(
                        place, new Assumption.Nothing(), StepKind.RECORD, () -> line.assuming(line.none())));
            }
            boolean none = AssumedSubject.read(subject, fact).isNone();
            boolean may = wanted && (here.isUnrecorded() || (none && assumed.mayBringAbout()));
            return may ? Demands.oneOf(assumed.added(place, none, line::label)) : Demands.IMPOSSIBLE;
        }
    }

    /**
     * To the element of a listing of the record that an id names, if it stands on the day asked about.
     *
     * @param id the id
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
        public PathToPart<S, T> asking(FactQuestion question) {
            return new ById<>(line.asking(question), id, among, idOf);
        }

        @Override
        public Fact<T> follow(S subject, Inquiry inquiry) {
            @Nullable Assumption assumed = inquiry.assumedAt(line);
            Fact<I> here = AssumedSubject.read(subject, id);
            boolean isAssumed = assumed instanceof Assumption.Reference;
            if (!isAssumed && !here.isKnown()) {
                if (here.isUnrecorded() && assumed == null && namesNothing(inquiry)) {
                    return nothing(inquiry);
                }
                keepMissing(line, here, inquiry);
                return here.isNone() ? Fact.none() : Fact.unrecorded();
            }
            int mark = inquiry.mark();
            Place outside = inquiry.place();
            inquiry.keep(line, Truth.TRUE, isAssumed ? null : here.value(), null, Finding.NEVER);
            Fact<T> target = assumed instanceof Assumption.Reference reference
                    ? find((element, place) -> reference.element().equals(place), inquiry)
                    : inquiry.assumes()
                            ? find((element, place) -> isNamed(element, here.value()), inquiry)
                            : named(here.value(), inquiry);
            if (!target.isKnown()) {
                inquiry.moveTo(outside);
                Truth truth = target.isNone() ? Truth.FALSE : Truth.UNKNOWN;
                inquiry.conclude(new Label(FindingForm.PART, line.label()), truth, mark);
            }
            return target;
        }

        /** An id that is not recorded names nothing where there is nothing that it could name. */
        private boolean namesNothing(Inquiry inquiry) {
            return !inquiry.assumes() && among.recorded(inquiry.centre()).equals(Listing.of());
        }

        private Fact<T> nothing(Inquiry inquiry) {
            int mark = inquiry.mark();
            Place outside = inquiry.place();
            inquiry.moveTo(Place.root());
            missing(Listing.of(), inquiry);
            inquiry.moveTo(outside);
            inquiry.conclude(new Label(FindingForm.DERIVED, line.label()), Truth.FALSE, mark);
            return Fact.none();
        }

        private boolean isNamed(T element, I wanted) {
            return !AssumedSubject.is(element) && idOf.apply(element).equals(wanted);
        }

        @Override
        public void concludeElement(T there, Truth truth, int mark, Inquiry inquiry) {
            among.concludeElement(there, truth, mark + 1, Truth.FALSE, true, inquiry);
        }

        /** Without assumptions no element but those recorded can have the id. */
        private Fact<T> named(I wanted, Inquiry inquiry) {
            Listing<T> recorded = among.recorded(inquiry.centre());
            inquiry.moveTo(Place.root());
            int number = inquiry.byId().find(this, recorded.elements(), idOf, wanted);
            if (number < 0) {
                return missing(recorded, inquiry);
            }
            T element = recorded.elements().get(number);
            among.enter(number, element, recorded, among.arrayOf(recorded, inquiry), inquiry);
            return standing(element, inquiry);
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
                among.enter(i, elements.get(i), recorded, array, inquiry);
                if (isNamed.test(elements.get(i), inquiry.place())) {
                    return standing(elements.get(i), inquiry);
                }
            }
            inquiry.moveTo(Place.root());
            return missing(listing, inquiry);
        }

        /** Demands that the id names an element that may stand or is yet to be added; if it is known, that it stands. */
        @Override
        public Demands demands(S subject, Inquiry inquiry, boolean wanted) {
            Place outside = inquiry.place();
            inquiry.assumed().lookUp();
            Demands demands = new ReferenceDemands<>(this, inquiry).demands(subject, wanted);
            inquiry.moveTo(outside);
            return demands;
        }

        /**
         * An element that does not stand on the day asked about counts as none, one that perhaps stands as unrecorded.
         */
        private Fact<T> standing(T target, Inquiry inquiry) {
            int mark = inquiry.mark();
            Truth meant = among.meant(target, inquiry);
            if (meant == Truth.TRUE) {
                return Fact.known(target);
            }
            boolean isOut = meant == Truth.FALSE;
            among.concludeElement(target, meant, mark, null, !isOut, inquiry);
            return isOut ? Fact.none() : Fact.unrecorded();
        }

        /** The record refuses an id that names nothing, unless the listing may have further elements. */
        private Fact<T> missing(Listing<T> listing, Inquiry inquiry) {
            boolean complete = listing.isComplete();
            Tally tally = new Tally(0, 0, listing.elements().size(), complete);
            Truth truth = complete ? Truth.FALSE : Truth.UNKNOWN;
            among.conclude(
                    inquiry,
                    new LabelledTally(among.plural(), among.name().listing()),
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
