package pl.osl.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Askable;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;
import pl.osl.rules.walk.Thrown;

/**
 * A question about a subject on a day, answered with true, false or unknown.
 *
 * <p>A value: built once from {@link Property}, {@link Day}, {@link Amount}, {@link Elements} or a plain predicate, and
 * combined by {@link #and}, {@link #or} and {@link #not}. More knowledge never overturns an answer. Immutable and safe
 * to share between threads.
 *
 * @param <S> what it is asked about
 */
public abstract class Condition<S> implements Askable<S> {

    private static final Claim BROKEN =
            Label.of(FindingForm.BROKEN, "warunek nie dał odpowiedzi", "the condition gave no answer");

    Condition() {}

    /**
     * A plain predicate with a label, for what {@link Property}, {@link Day} and the like cannot express.
     *
     * <p>The predicate must depend only on what more knowledge cannot change, and must not depend on the day.
     *
     * @param wording a label in the nominative, as in "kind of document"
     */
    public static <S> Condition<S> holds(Wording wording, Predicate<? super S> predicate) {
        return new PredicateCondition<>(wording, predicate);
    }

    /**
     * True if the day asked about is this one or later.
     *
     * @param label what begins on it, in the nominative, as in "text read from"
     * @param before what is said of an earlier day
     */
    public static <S> Condition<S> from(LocalDate first, Wording label, Wording before) {
        return new FromDay<>(first, label, before);
    }

    /** True if all are true; evaluated in this order. */
    public static <S> Condition<S> all(List<? extends Condition<? super S>> parts) {
        return new AllOrAny<>(true, List.copyOf(parts));
    }

    /** True if one is true; evaluated in this order. */
    public static <S> Condition<S> any(List<? extends Condition<? super S>> parts) {
        return new AllOrAny<>(false, List.copyOf(parts));
    }

    /** True if both are true. */
    public final Condition<S> and(Condition<? super S> other) {
        return all(List.of(this, other));
    }

    /** True if one of the two is true. */
    public final Condition<S> or(Condition<? super S> other) {
        return any(List.of(this, other));
    }

    /**
     * The same as {@link #or}, where this is what is meant and the other is only accepted in its place: a plan takes the
     * other only if this cannot be had, or as an alternative.
     */
    public final Condition<S> orInstead(Condition<? super S> other) {
        return any(List.of(this, new MeantFor<>(other, Demands::replacing)));
    }

    /**
     * The same, where nobody would seek it, as a refusal: no plan brings it about or adds anything for it; that it is so
     * may be found out.
     */
    public final Condition<S> neverSought() {
        return new MeantFor<>(this, Demands::unsought);
    }

    /** The opposite. */
    public final Condition<S> not() {
        return new Not<>(this);
    }

    /** What is asked, point by point: labels in the nominative, and what is required of them. */
    public abstract Outline outline();

    /** What is asked, on one line. */
    public final Wording wording() {
        return outline().wording();
    }

    /** What is asked, in English. */
    @Override
    public final String toString() {
        return wording().english();
    }

    /** The conditions that all have to be true for this one to be; this one alone if it is no conjunction. */
    public List<? extends Condition<? super S>> conjuncts() {
        return List.of(this);
    }

    /** Calls for each parameter on which the answer depends. */
    public void forEachParameter(Consumer<Parameter> action) {}

    /**
     * Whether this may be true merely because a listing is empty, as "every" is over no elements.
     *
     * <p>A binding rule for which that is so needs a scope that says to whom it applies.
     */
    public final boolean mayHoldVacuously() {
        return over(true) == Vacuity.OVER_NOTHING || isVacuousInside();
    }

    /** How it can come to this answer where the listings that it looks at are empty. */
    Vacuity over(boolean answer) {
        return Vacuity.BY_FACT;
    }

    /** Whether a condition on an element, or on a part, may be true merely because a listing in it is empty. */
    boolean isVacuousInside() {
        return false;
    }

    /** Evaluates the condition; an exception makes the answer unknown and is noted in the inquiry. */
    @Override
    public final Truth ask(S subject, Inquiry inquiry) {
        int mark = inquiry.mark();
        Place where = inquiry.place();
        try {
            return answer(subject, inquiry);
        } catch (Throwable thrown) { // also errors of the rule's code, and checked exceptions that it hid
            if (!Thrown.breaksOnlyTheRule(thrown)) {
                throw thrown;
            }
            return inquiry.broke(BROKEN, thrown, mark, where);
        }
    }

    /**
     * The same question, made ready for walks that only answer; unless a condition says how, such a walk goes through it
     * as through one that is not compiled.
     */
    @Override
    public CompiledCondition<? super S> compiled() {
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                return answer(subject, answering);
            }
        };
    }

    /** The outlines of several conditions, with conjunctions split into their parts. */
    static <S> List<Outline> outlines(List<? extends Condition<? super S>> conditions) {
        return conditions.stream()
                .flatMap(Condition::takenApart)
                .map(Condition::outline)
                .toList();
    }

    private static Stream<? extends Condition<?>> takenApart(Condition<?> condition) {
        List<? extends Condition<?>> parts = condition.conjuncts();
        return parts.size() == 1 && parts.get(0) == condition
                ? Stream.of(condition)
                : parts.stream().flatMap(Condition::takenApart);
    }

    /**
     * What has to be assumed for the answer to be as wanted; unknown if that cannot be told, as where the condition
     * throws.
     */
    @Override
    public final Demands demands(S subject, Inquiry inquiry, boolean wanted) {
        Place where = inquiry.place();
        if (ask(subject, inquiry) == Truth.of(wanted)) {
            return Demands.MET;
        }
        try {
            Demands demands = demanded(subject, inquiry, wanted);
            return demands.areMet() ? Demands.UNKNOWN : demands;
        } catch (Throwable thrown) {
            if (!Thrown.breaksOnlyTheRule(thrown)) {
                throw thrown;
            }
            inquiry.moveTo(where);
            return Demands.UNKNOWN;
        }
    }

    /** The demands of all of these conditions together. */
    static <S> Demands demands(
            List<? extends Condition<? super S>> conditions, S subject, Inquiry inquiry, boolean wanted) {
        Demands all = Demands.MET;
        for (Condition<? super S> condition : conditions) {
            all = all.and(condition.demands(subject, inquiry, wanted));
        }
        return all;
    }

    /** The demands of these conditions as alternatives. */
    static <S> Demands demandsOfAny(
            List<? extends Condition<? super S>> conditions, S subject, Inquiry inquiry, boolean wanted) {
        List<Demands> each = new ArrayList<>();
        for (Condition<? super S> condition : conditions) {
            each.add(condition.demands(subject, inquiry, wanted));
        }
        return Demands.anyOf(each);
    }

    abstract Truth answer(S subject, Inquiry inquiry);

    /** What has to be assumed; called only where the answer is not as wanted. */
    abstract Demands demanded(S subject, Inquiry inquiry, boolean wanted);
}
