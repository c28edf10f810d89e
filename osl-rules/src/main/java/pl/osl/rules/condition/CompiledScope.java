package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/**
 * A conjunction or a disjunction of conditions, compiled; what is cheap is asked first, until the answer is certain.
 *
 * @param <S> what they are asked about
 */
final class CompiledScope<S> extends CompiledCondition<S> {

    private final CompiledCondition<? super S>[] parts;
    private final Truth decisive;
    private final Truth otherwise;

    private CompiledScope(CompiledCondition<? super S>[] parts, boolean all) {
        this.parts = parts;
        for (int last = 1; last < parts.length; last++) {
            for (int i = last; i > 0 && mayOvertake(parts[i], parts[i - 1]); i--) {
                CompiledCondition<? super S> cheaper = parts[i];
                parts[i] = parts[i - 1];
                parts[i - 1] = cheaper;
            }
        }
        this.decisive = Truth.of(!all);
        this.otherwise = Truth.of(all);
    }

    private static boolean mayOvertake(CompiledCondition<?> cheaper, CompiledCondition<?> before) {
        return before.isQuiet() && cheaper.cost() < before.cost();
    }

    /** True if all are true, or if one is. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled here alone
    static <S> CompiledCondition<? super S> of(List<? extends Condition<? super S>> conditions, boolean all) {
        CompiledCondition<? super S>[] parts = new CompiledCondition[conditions.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = conditions.get(i).compiled();
        }
        return parts.length == 1 ? parts[0] : new CompiledScope<>(parts, all);
    }

    /** True if all but the last are true, and the last is false. */
    static <S> CompiledCondition<? super S> lastFailing(List<Condition<? super S>> conditions) {
        int last = conditions.size() - 1;
        List<Condition<? super S>> parts = new ArrayList<>(conditions);
        parts.set(last, new Not<>(conditions.get(last)));
        return of(parts, true);
    }

    @Override
    public boolean isQuiet() {
        return Stream.of(parts).allMatch(CompiledCondition::isQuiet);
    }

    @Override
    public Truth ask(S subject, Inquiry answering) {
        boolean open = false;
        for (CompiledCondition<? super S> part : parts) {
            Truth truth = part.ask(subject, answering);
            if (truth == decisive) {
                return decisive;
            }
            open |= truth == Truth.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : otherwise;
    }
}
