package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
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

    static final Wording FOR_WHICH_ONE = Wording.of(", dla której", " for which");
    static final Wording FOR_WHICH_ALL = Wording.of(", dla których", " for which");

    private final Roll<S, E> roll;
    private final int number;
    private final Kind kind;
    private final Claim all;
    private final Claim one;

    Quantity(Roll<S, E> roll, int number, Kind kind) {
        this.roll = roll;
        this.number = number;
        this.kind = kind;
        this.all = new TallyLine(roll.plural(), kind == Kind.EVERY, Optional.of(needed(number, kind)));
        this.one = new Label(roll.singular());
    }

    private static Wording needed(int number, Kind kind) {
        return switch (kind) {
            case AT_LEAST -> Wording.of("potrzeba " + number, number + " needed");
            case NONE, EVERY -> Wording.of("ma być 0", "has to be 0");
        };
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Listing<E> recorded = roll.recorded(subject);
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Place array = roll.arrayOf(recorded, inquiry);
        Listing<E> here = roll.widened(recorded, array, inquiry);
        List<E> elements = here.elements();
        int surely = 0;
        int possibly = 0;
        for (int i = 0; i < elements.size() && !inquiry.mayStop(surely >= number); i++) {
            roll.enter(i, recorded, array, inquiry);
            Truth counts = counts(elements.get(i), inquiry);
            surely += counts == Truth.TRUE ? 1 : 0;
            possibly += counts == Truth.UNKNOWN ? 1 : 0;
        }
        inquiry.moveTo(outside);
        Truth enough = enough(surely, possibly, here.isComplete());
        Truth truth = kind == Kind.AT_LEAST ? enough : enough.not();
        if (inquiry.explains()) {
            Tally tally = new Tally(surely, possibly, elements.size(), here.isComplete());
            @Nullable Truth decisive = number == 1 && surely > 0 ? decisive() : null;
            roll.conclude(inquiry, all, truth, mark, array, here, tally, decisive);
        }
        return truth;
    }

    /** Asks the scope in order, and no further once the element is surely out of it. */
    private Truth counts(E element, Inquiry inquiry) {
        int mark = inquiry.mark();
        List<Condition<? super E>> scope = roll.scope();
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
    public Outline outline() {
        int all = roll.scope().size();
        return switch (kind) {
            case AT_LEAST -> roll.outline(atLeast(), number == 1 ? FOR_WHICH_ONE : FOR_WHICH_ALL, roll.asks(all));
            case NONE -> roll.outline(Wording.of("brak pozycji", "no entry"), FOR_WHICH_ONE, roll.asks(all));
            case EVERY -> everyOne(roll.asks(all - 1), outlines(roll.scope().subList(all - 1, all)));
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
        Outline each = roll.outline(Wording.of("dla każdej pozycji", "for each entry"));
        return new Outline(each.says(), each.listing(), points);
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        roll.forEachParameter(action);
    }

    @Override
    Vacuity over(boolean answer) {
        return Vacuity.of(answer == (kind != Kind.AT_LEAST));
    }

    @Override
    boolean isVacuousInside() {
        return roll.isVacuousInside();
    }

    /** The truth of an element that settles the whole on its own, where one element is enough. */
    private Truth decisive() {
        return kind == Kind.EVERY ? Truth.FALSE : Truth.TRUE;
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        boolean more = wanted == (kind == Kind.AT_LEAST);
        Listing<E> recorded = roll.recorded(subject);
        Place outside = inquiry.place();
        Place array = roll.arrayOf(recorded, inquiry);
        List<E> elements = roll.widened(recorded, array, inquiry).elements();
        List<Demands> each = new ArrayList<>();
        boolean pending = false;
        for (int i = 0; i < elements.size(); i++) {
            roll.enter(i, recorded, array, inquiry);
            Truth counts = counts(elements.get(i), inquiry);
            if (counts != Truth.of(more)) {
                Demands demands = toCount(elements.get(i), inquiry, more);
                pending |= Imagined.is(elements.get(i)) && counts == Truth.UNKNOWN && !demands.areImpossible();
                each.add(demands);
            }
        }
        inquiry.moveTo(outside);
        if (more) {
            return Demands.anyOf(each).or(roll.further(subject, inquiry, pending));
        }
        Demands fewer = number == 1 ? together(each) : Demands.anyOf(each);
        return fewer.and(roll.complete(subject, inquiry));
    }

    /** What has to be assumed for an element to count, or not to. */
    private Demands toCount(E element, Inquiry inquiry, boolean wanted) {
        List<Condition<? super E>> scope = roll.scope();
        int last = scope.size() - 1;
        List<Demands> each = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean mustFail = kind == Kind.EVERY && i == last;
            each.add(scope.get(i).demands(element, inquiry, wanted != mustFail));
        }
        return wanted ? together(each) : Demands.anyOf(each);
    }

    private static Demands together(List<Demands> each) {
        return each.stream().reduce(Demands.MET, Demands::and);
    }
}
