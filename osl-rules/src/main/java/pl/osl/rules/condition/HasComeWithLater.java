package pl.osl.rules.condition;

import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/**
 * Whether a day has come, which also follows once a later day that cannot precede it has come.
 *
 * <p>If the first day surely has not come, neither has the second. What leaves it open is the first day alone: once that
 * is known, the later one cannot matter.
 */
final class HasComeWithLater<S> extends Condition<S> {

    private final Condition<? super S> first;
    private final Condition<? super S> later;

    HasComeWithLater(Condition<? super S> first, Condition<? super S> later) {
        this.first = first;
        this.later = later;
    }

    @Override
    public Outline outline() {
        Stream<Outline> before =
                first instanceof HasComeWithLater<?> ? first.outline().parts().stream() : Stream.of(first.outline());
        return Outline.of(
                AllOrAny.ONE, Stream.concat(before, Stream.of(later.outline())).toList());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        int mark = inquiry.mark();
        Truth truth = first.ask(subject, inquiry);
        if (truth == Truth.UNKNOWN) {
            int after = inquiry.mark();
            if (later.ask(subject, inquiry) == Truth.TRUE) {
                truth = Truth.TRUE;
            } else {
                inquiry.lackNothingSince(after);
            }
        }
        return truth == Truth.TRUE
                ? inquiry.conclude(AllOrAny.ANY, truth, mark, Truth.TRUE)
                : inquiry.conclude(AllOrAny.ANY, truth, mark);
    }

    @Override
    public CompiledCondition<? super S> compiled() {
        CompiledCondition<? super S> itself = first.compiled();
        CompiledCondition<? super S> after = later.compiled();
        if (itself instanceof CompiledHasCome<? super S> day && day.isNeverDenied() && after.isQuiet()) {
            return recordedFirst(day, after);
        }
        return new CompiledCondition<S>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                Truth truth = itself.ask(subject, answering);
                boolean follows = truth == Truth.UNKNOWN && after.ask(subject, answering) == Truth.TRUE;
                return follows ? Truth.TRUE : truth;
            }

            @Override
            public boolean isQuiet() {
                return itself.isQuiet() && after.isQuiet();
            }
        };
    }

    /** What is recorded of both days is read before it is looked up what follows of the first from others. */
    private static <S> CompiledCondition<S> recordedFirst(
            CompiledHasCome<? super S> day, CompiledCondition<? super S> after) {
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                Truth recorded = day.recorded(subject, answering);
                if (recorded.isKnown()) {
                    return recorded;
                }
                return after.ask(subject, answering) == Truth.TRUE ? Truth.TRUE : day.deduced(subject, answering);
            }

            @Override
            public boolean isQuiet() {
                return true;
            }
        };
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        first.forEachParameter(action);
        later.forEachParameter(action);
    }

    /** Once the first day is known, the later one adds nothing. */
    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        boolean open = first.ask(subject, inquiry) == Truth.UNKNOWN;
        Demands itself = first.demands(subject, inquiry, wanted);
        return wanted && open ? itself.or(later.demands(subject, inquiry, true)) : itself;
    }
}
