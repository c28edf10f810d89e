package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.KeptAnswers;
import pl.osl.rules.walk.LabelledTally;
import pl.osl.rules.walk.ListingHalves;
import pl.osl.rules.walk.Tally;

/**
 * Whether enough elements of a listing are in scope, or none is.
 *
 * <p>All quantifiers are expressed by this one: {@code some} means at least one; {@code none} is its opposite; {@code
 * every} means no element in scope for which the last condition fails.
 */
final class Quantifier<S, E> extends Condition<S> {

    enum QuantityKind {
        AT_LEAST,
        NONE,
        EVERY
    }

    static final Wording FOR_WHICH_ONE = Wording.of(", dla której", " for which");
    static final Wording FOR_WHICH_ALL = Wording.of(", dla których", " for which");

    private final ElementsInScope<S, E> scoped;
    private final int number;
    private final QuantityKind kind;
    private final Claim all;
    private final ListingHalves.ElementAsking<E, Count> asking = new Counting();

    Quantifier(ElementsInScope<S, E> scoped, int number, QuantityKind kind) {
        this.scoped = scoped;
        this.number = number;
        this.kind = kind;
        this.all = new LabelledTally(
                scoped.plural(),
                kind == QuantityKind.AT_LEAST,
                kind == QuantityKind.EVERY,
                Optional.of(needed(number, kind)),
                scoped.name().listing());
    }

    private static Wording needed(int number, QuantityKind kind) {
        return switch (kind) {
            case AT_LEAST -> Wording.of("potrzeba " + number, number + " needed");
            case NONE, EVERY -> Wording.of("ma być 0", "has to be 0");
        };
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Listing<E> recorded = scoped.recorded(subject);
        if (!scoped.oneAtATime() && inquiry.remembers(recorded.elements())) {
            Count count = inquiry.remembered(asking, Objects.requireNonNull(subject), recorded.elements());
            return truth(count.surely, count.possibly, recorded.isComplete());
        }
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Place array = scoped.arrayOf(recorded, inquiry);
        Listing<E> here = scoped.widened(recorded, array, inquiry);
        List<E> elements = here.elements();
        int ruling = scoped.ruling(elements, recorded, array, inquiry);
        int surely = 0;
        int possibly = 0;
        KeptAnswers.@Nullable OfArray<Truth> found = inquiry.assumes() && !inquiry.explains() && !scoped.oneAtATime()
                ? inquiry.assumed().found(this, array, recorded.elements().size())
                : null;
        for (int i = 0; i < elements.size() && !inquiry.mayStop(surely >= number); i++) {
            boolean isRuledOut = ruling != OneAtATime.NONE && i != ruling;
            Truth counts =
                    isRuledOut ? Truth.FALSE : counts(i, elements.get(i), recorded, array, inquiry, found, i == ruling);
            surely += counts == Truth.TRUE ? 1 : 0;
            possibly += counts == Truth.UNKNOWN ? 1 : 0;
        }
        inquiry.moveTo(outside);
        boolean isComplete = here.isComplete() || ruling != OneAtATime.NONE;
        Truth truth = truth(surely, possibly, isComplete);
        if (inquiry.explains()) {
            if (!truth.isKnown()) {
                inquiry.lackNothingAhead(mark, !isComplete);
                OneAtATime.keepThoseThatMayRule(
                        scoped, here, recorded, array, inquiry, (each, quiet) -> counts(each, quiet, false));
            }
            Tally tally = new Tally(surely, possibly, elements.size(), isComplete);
            @Nullable Truth decisive = number == 1 && surely > 0 ? decisive() : null;
            scoped.conclude(inquiry, all, truth, mark, array, here, tally, decisive);
        }
        return truth;
    }

    @Override
    public CompiledCondition<? super S> compiled() {
        CompiledCondition<? super E> counts = kind == QuantityKind.EVERY
                ? CompiledScope.<E>lastFailing(scoped.scope())
                : CompiledScope.<E>of(scoped.scope(), true);
        CompiledCondition<S> enough = new CompiledQuantifier<>(scoped, counts, number);
        return kind == QuantityKind.AT_LEAST ? enough : new Not.Opposite<>(enough);
    }

    private Truth counts(
            int number,
            E element,
            Listing<E> recorded,
            Place array,
            Inquiry inquiry,
            KeptAnswers.@Nullable OfArray<Truth> found,
            boolean rules) {
        if (found == null) {
            scoped.enter(number, element, recorded, array, inquiry);
            return counts(element, inquiry, rules);
        }
        return found.get(number, () -> counts(number, element, recorded, array, inquiry, null, rules));
    }

    /** Evaluates the scope in order, and stops once the element surely does not count. */
    private Truth counts(E element, Inquiry inquiry, boolean rules) {
        int mark = inquiry.mark();
        List<Condition<? super E>> scope = scoped.scope();
        Truth counts = Truth.TRUE;
        int asked = 0;
        for (; asked < scope.size() && counts != Truth.FALSE; asked++) {
            Truth part = scope.get(asked).ask(element, inquiry);
            boolean mustFail = kind == QuantityKind.EVERY && asked == scope.size() - 1;
            counts = counts.and(mustFail ? part.not() : part);
        }
        boolean isInScope = counts != Truth.FALSE || asked > scoped.limiting();
        boolean isFailing = kind == QuantityKind.EVERY;
        if (rules) {
            OneAtATime.keep(inquiry);
        }
        if (inquiry.explains() && counts == Truth.UNKNOWN) {
            inquiry.absorb(mark, scoped.standing(), isFailing ? asked - 1 : asked);
        }
        @Nullable Truth decisive = isFailing || scoped.oneAtATime() ? null : Truth.FALSE;
        scoped.concludeElement(element, isFailing ? counts.not() : counts, mark, decisive, isInScope, inquiry);
        return counts;
    }

    private Truth truth(int surely, int possibly, boolean complete) {
        Truth enough = enough(surely, possibly, complete);
        return kind == QuantityKind.AT_LEAST ? enough : enough.not();
    }

    private Truth enough(int surely, int possibly, boolean complete) {
        if (surely >= number) {
            return Truth.TRUE;
        }
        return complete && surely + possibly < number ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Outline outline() {
        int all = scoped.scope().size();
        return switch (kind) {
            case AT_LEAST -> scoped.outline(atLeast(), number == 1 ? FOR_WHICH_ONE : FOR_WHICH_ALL, scoped.asks(all));
            case NONE -> scoped.outline(Wording.of("brak pozycji", "no entry"), FOR_WHICH_ONE, scoped.asks(all));
            case EVERY -> everyOne(scoped.asks(all - 1), outlines(scoped.scope().subList(all - 1, all)));
        };
    }

    private Wording atLeast() {
        return number == 1
                ? Wording.of("co najmniej jedna pozycja", "at least one entry")
                : Wording.of(
                        "co najmniej " + number + " " + PeriodWords.polish(number, "pozycja", "pozycje", "pozycji"),
                        "at least " + number + " entries");
    }

    private Outline everyOne(List<Outline> meant, List<Outline> required) {
        List<Outline> points = meant.isEmpty()
                ? required
                : List.of(
                        Outline.of(Wording.of("jeżeli", "if"), meant), Outline.of(Wording.of("to", "then"), required));
        Outline each = scoped.outline(Wording.of("dla każdej pozycji", "for each entry"));
        return new Outline(each.says(), each.listing(), points);
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        scoped.forEachParameter(action);
    }

    @Override
    Vacuity over(boolean answer) {
        return Vacuity.of(answer == (kind != QuantityKind.AT_LEAST));
    }

    @Override
    boolean isVacuousInside() {
        return scoped.isVacuousInside();
    }

    /** The truth of an element that settles the whole on its own, where one element is enough. */
    private Truth decisive() {
        return kind == QuantityKind.EVERY ? Truth.FALSE : Truth.TRUE;
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        boolean more = wanted == (kind == QuantityKind.AT_LEAST);
        Listing<E> recorded = scoped.recorded(subject);
        Place outside = inquiry.place();
        Place array = scoped.arrayOf(recorded, inquiry);
        List<E> elements = scoped.widened(recorded, array, inquiry).elements();
        int ruling = scoped.ruling(elements, recorded, array, inquiry);
        List<Demands> each = new ArrayList<>();
        boolean pending = false;
        KeptAnswers.OfArray<Demands> found =
                inquiry.assumed().found(this, more, array, recorded.elements().size());
        for (int i = 0; i < elements.size(); i++) {
            if (ruling != OneAtATime.NONE && i != ruling) {
                continue;
            }
            int element = i;
            Demands demands = found.get(i, () -> {
                scoped.enter(element, elements.get(element), recorded, array, inquiry);
                return toCount(elements.get(element), inquiry, more);
            });
            pending |= AssumedSubject.is(elements.get(i)) && !demands.areImpossible() && !demands.areMet();
            if (!demands.areMet()) {
                each.add(demands);
            }
        }
        inquiry.moveTo(outside);
        if (more) {
            return Demands.anyOf(each).or(new FurtherElements<>(scoped, subject, inquiry).further(pending));
        }
        boolean areFewer = each.size() < number;
        Demands fewer = areFewer ? Demands.MET : number == 1 ? together(each) : Demands.anyOf(each);
        return fewer.and(new FurtherElements<>(scoped, subject, inquiry).complete());
    }

    /** What has to be assumed for an element to count, or not to. */
    private Demands toCount(E element, Inquiry inquiry, boolean wanted) {
        if (counts(element, inquiry, false) == Truth.of(wanted)) {
            return Demands.MET;
        }
        List<Condition<? super E>> scope = scoped.scope();
        int last = scope.size() - 1;
        List<Demands> each = new ArrayList<>();
        for (int i = scoped.firstToAsk(element, wanted); i <= last; i++) {
            boolean mustFail = kind == QuantityKind.EVERY && i == last;
            Demands demands = scope.get(i).demands(element, inquiry, wanted != mustFail);
            each.add(!wanted && i < scoped.limiting() ? demands.passing() : demands);
        }
        if (wanted) {
            return together(each);
        }
        Collections.reverse(each);
        return Demands.anyOf(each);
    }

    private static Demands together(List<Demands> each) {
        return each.stream().reduce(Demands.MET, Demands::and);
    }

    /** How many elements count, for certain and perhaps. */
    private static final class Count {
        private int surely;
        private int possibly;
    }

    private final class Counting implements ListingHalves.ElementAsking<E, Count> {

        @Override
        public Count nothing() {
            return new Count();
        }

        @Override
        public void take(E element, Inquiry inquiry, Count into) {
            Truth counts = counts(element, inquiry, false);
            into.surely += counts == Truth.TRUE ? 1 : 0;
            into.possibly += counts == Truth.UNKNOWN ? 1 : 0;
        }

        @Override
        public void absorb(Count found, Count into) {
            into.surely += found.surely;
            into.possibly += found.possibly;
        }
    }
}
