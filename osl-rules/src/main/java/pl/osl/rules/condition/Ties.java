package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Exclusions;
import pl.osl.model.fact.Exclusions.RuledOut;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * The facts of a type that exclude each other, with their names; words for these facts know of the others.
 *
 * <p>A fact that is tied so is read no wider than the {@link Exclusions} of the type leave it, and the reasons of an
 * answer name what that follows from.
 *
 * @param <S> what has the facts
 */
public final class Ties<S> {

    /** Stands for a value of which it is only known that there is one; equal to no value. */
    private static final Fact<?> SOME_VALUE = Fact.known(new Object());

    private final Exclusions<S> exclusions;
    private final List<LabelledValue> named;

    private Ties(Exclusions<S> exclusions, List<LabelledValue> named) {
        this.exclusions = exclusions;
        this.named = named;
    }

    /** The facts of a type that exclude each other, none of which has a name yet. */
    public static <S> Ties<S> of(Exclusions<S> exclusions) {
        return new Ties<>(exclusions, List.of());
    }

    /**
     * With the name of the next fact, in the order in which they are declared.
     *
     * @param path where the fact stands in JSON
     * @param polish a name in the nominative
     * @param english the same in English
     * @throws IllegalArgumentException if another fact is the next one
     */
    public Ties<S> named(String path, String polish, String english) {
        if (exclusions.number(path) != named.size()) {
            throw new IllegalArgumentException("the facts are named in the order " + exclusions.paths()
                    + ", but the one after " + named.size() + " is called " + path);
        }
        List<LabelledValue> all = new ArrayList<>(named);
        all.add(LabelledValue.of(path, Wording.of(polish, english)));
        return new Ties<>(exclusions, List.copyOf(all));
    }

    /** With what is written in the place of the fact that was named last if it is known that there is none. */
    public Ties<S> absent(String polish, String english) {
        List<LabelledValue> all = new ArrayList<>(named);
        all.set(all.size() - 1, all.get(all.size() - 1).absent(Wording.of(polish, english)));
        return new Ties<>(exclusions, List.copyOf(all));
    }

    /** These, if a fact is one of them. */
    Ties<S> including(LabelledValue line) {
        exclusions.number(line.path());
        return this;
    }

    boolean has(String path) {
        return exclusions.paths().contains(path);
    }

    /** What follows of a fact of which nothing is recorded; empty if nothing does. */
    Optional<DeducedFact> deduced(String path, S subject, Inquiry inquiry) {
        int fact = exclusions.number(path);
        List<RuledOut> ruledOut = exclusions.ruledOut(fact, other -> seen(other, subject, inquiry));
        return ruledOut.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeducedFact(named.get(fact), ruledOut, other -> reason(other, subject)));
    }

    private Fact<?> seen(int other, S subject, Inquiry inquiry) {
        LabelledValue line = named.get(other);
        @Nullable Assumption assumed = inquiry.assumedAt(line);
        if (assumed instanceof Assumption.Nothing) {
            return Fact.none();
        }
        if (assumed instanceof Assumption.OneOf some && some.values().size() == 1) {
            return Fact.known(some.values().get(0));
        }
        if (assumed != null) {
            return SOME_VALUE;
        }
        Fact<?> recorded = recorded(other, subject);
        boolean isAssumed =
                !recorded.isKnown() && inquiry.assumes() && inquiry.assumed().isPresent(line, inquiry.place());
        return isAssumed ? SOME_VALUE : recorded;
    }

    private Fact<?> recorded(int other, S subject) {
        return AssumedSubject.is(subject) ? Fact.unrecorded() : exclusions.recorded(other, subject);
    }

    /** Of an object only that it is given. */
    private Optional<DeducedFact.RecordedReason> reason(int other, S subject) {
        Fact<?> fact = recorded(other, subject);
        if (fact.isUnrecorded()) {
            return Optional.empty();
        }
        LabelledValue line = named.get(other);
        if (fact.isNone()) {
            return Optional.of(new DeducedFact.RecordedReason(line, fact));
        }
        boolean isShown = fact.value() instanceof Enum || fact.value() instanceof When;
        return Optional.of(
                isShown
                        ? new DeducedFact.RecordedReason(line, fact.value())
                        : new DeducedFact.RecordedReason(line.requiring(LabelledValue.GIVEN), true));
    }
}
