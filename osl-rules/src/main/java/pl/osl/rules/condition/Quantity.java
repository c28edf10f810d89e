package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * Whether a number of elements of a listing are in scope, or none is.
 *
 * <p>All quantifiers are this one: some is at least one, none is its opposite, and every is none of which the last
 * condition of the scope fails.
 */
final class Quantity<S, E> extends Condition<S> {

    enum Kind {
        AT_LEAST,
        NONE,
        EVERY
    }

    private final String field;
    private final Function<? super S, Listing<E>> listing;
    private final Wording plural;
    private final List<Condition<? super E>> scope;
    private final int number;
    private final Kind kind;
    private final Claim all;
    private final Claim one;

    Quantity(
            String field,
            Function<? super S, Listing<E>> listing,
            Wording plural,
            Wording singular,
            List<Condition<? super E>> scope,
            int number,
            Kind kind) {
        this.field = field;
        this.listing = listing;
        this.plural = plural;
        this.scope = scope;
        this.number = number;
        this.kind = kind;
        this.all = new TallyLine(plural, kind, number);
        this.one = new Label(singular);
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Listing<E> here = listing.apply(subject);
        List<E> elements = here.elements();
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Place array = inquiry.explains() ? here.placeIn(outside.child(field)) : outside;
        int surely = 0;
        int possibly = 0;
        for (int i = 0; i < elements.size() && !inquiry.mayStop(surely >= number); i++) {
            if (inquiry.explains()) {
                inquiry.moveTo(array.child(i));
            }
            Truth counts = counts(elements.get(i), inquiry);
            surely += counts == Truth.TRUE ? 1 : 0;
            possibly += counts == Truth.UNKNOWN ? 1 : 0;
        }
        inquiry.moveTo(outside);
        Truth enough = enough(surely, possibly, here.isComplete());
        Truth truth = kind == Kind.AT_LEAST ? enough : enough.not();
        if (inquiry.explains()) {
            Tally tally = new Tally(surely, possibly, elements.size(), here.isComplete());
            conclude(inquiry, truth, mark, array, here, tally);
        }
        return truth;
    }

    /** Asks the scope in order, and no further once the element is surely out of it. */
    private Truth counts(E element, Inquiry inquiry) {
        int mark = inquiry.mark();
        Truth counts = Truth.TRUE;
        for (int i = 0; i < scope.size() && counts != Truth.FALSE; i++) {
            Truth part = scope.get(i).ask(element, inquiry);
            boolean mustFail = kind == Kind.EVERY && i == scope.size() - 1;
            counts = counts.and(mustFail ? part.not() : part);
        }
        if (kind == Kind.EVERY) {
            inquiry.conclude(one, counts.not(), mark);
        } else {
            inquiry.conclude(one, counts, mark, Truth.FALSE);
        }
        return counts;
    }

    private Truth enough(int surely, int possibly, boolean complete) {
        if (surely >= number) {
            return Truth.TRUE;
        }
        return complete && surely + possibly < number ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Wording wording() {
        int asked = kind == Kind.EVERY ? scope.size() - 1 : scope.size();
        Wording which = asked == 0 ? plural : plural.map(text -> text + " ").then(list(scope.subList(0, asked)));
        return switch (kind) {
            case AT_LEAST -> which.then(Wording.of(": co najmniej " + number, ": at least " + number));
            case NONE -> which.then(Wording.of(": ani jeden element", ": none"));
            case EVERY -> which.then(Wording.of(": każdy ", ": each ")).then(list(scope.subList(asked, scope.size())));
        };
    }

    private void conclude(Inquiry inquiry, Truth truth, int mark, Place array, Listing<E> here, Tally tally) {
        boolean open = !truth.isKnown() && !here.isComplete();
        @Nullable GapKind gap = !open ? null : here.isUnrecorded() ? GapKind.UNRECORDED : GapKind.INCOMPLETE;
        Place place = gap == GapKind.INCOMPLETE ? array.further() : array;
        @Nullable Tally counted = here.isUnrecorded() ? null : tally;
        @Nullable Truth decisive = number == 1 && tally.surely() > 0 ? decisive() : null;
        inquiry.conclude(all, truth, mark, place, counted, gap, decisive);
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        scope.forEach(part -> part.forEachParameter(action));
    }

    /** The truth of an element that settles the whole on its own, where one element is enough. */
    private Truth decisive() {
        return kind == Kind.EVERY ? Truth.FALSE : Truth.TRUE;
    }

    /** How many elements count, in words. */
    private record TallyLine(Wording plural, Kind kind, int number) implements Claim {

        @Override
        public Wording says(Truth truth, @Nullable Object found) {
            if (!(found instanceof Tally tally)) {
                return plural.then(Wording.same(": ")).then(GapKind.UNRECORDED.wording());
            }
            String count = tally.possibly() == 0
                    ? Integer.toString(tally.surely())
                    : tally.surely() + "–" + (tally.surely() + tally.possibly());
            return plural.then(counted())
                    .then(Wording.of(count + " z " + tally.of(), count + " of " + tally.of()))
                    .then(needed())
                    .then(
                            tally.complete()
                                    ? Wording.of(", lista pełna", ", complete list")
                                    : Wording.of(", lista może być niepełna", ", list may be incomplete"));
        }

        private Wording counted() {
            return kind == Kind.EVERY
                    ? Wording.of(" – liczba niepasujących: ", " – not matching: ")
                    : Wording.of(" – liczba pasujących: ", " – matching: ");
        }

        private Wording needed() {
            return switch (kind) {
                case AT_LEAST -> Wording.of(" (potrzeba " + number + ")", " (" + number + " needed)");
                case NONE, EVERY -> Wording.of(" (ma być 0)", " (has to be 0)");
            };
        }

        @Override
        public Place placeIn(Place subject) {
            return subject;
        }
    }
}
