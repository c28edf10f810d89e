package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A single fact of a subject, from which conditions are built.
 *
 * @param <S> what has the fact
 * @param <T> what its value is
 */
public final class Property<S, T> {

    /** Reads a plain value, which is the subject itself. */
    static final Function<Object, Fact<Object>> ITSELF = Fact::known;

    private static final Wording ANY_VALUE = Wording.of("dowolna wartość", "any value");

    private final LabelledValue line;
    private final Function<? super S, Fact<T>> fact;
    private final Wording anyValue;
    private final PossibleValues<T> range;
    private final @Nullable Ties<? super S> ties;

    private Property(LabelledValue line, Function<? super S, Fact<T>> fact, Wording anyValue, PossibleValues<T> range) {
        this(line, fact, anyValue, range, null);
    }

    private Property(
            LabelledValue line,
            Function<? super S, Fact<T>> fact,
            Wording anyValue,
            PossibleValues<T> range,
            @Nullable Ties<? super S> ties) {
        this.line = line;
        this.fact = fact;
        this.anyValue = anyValue;
        this.range = range;
        this.ties = ties;
    }

    /**
     * A property read from a field.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S, T> Property<S, T> of(String path, Function<? super S, Fact<T>> fact, Wording label) {
        return new Property<>(LabelledValue.of(path, label), fact, ANY_VALUE, PossibleValues.unknown());
    }

    /** The subject itself, where a listing is of plain values. */
    @SuppressWarnings("unchecked") // reads values of every type as they are
    public static <T> Property<T, T> itself(Wording label) {
        Function<T, Fact<T>> itself = (Function<T, Fact<T>>) (Function<?, ?>) ITSELF;
        return new Property<>(LabelledValue.of("", label), itself, ANY_VALUE, PossibleValues.unknown());
    }

    /**
     * Whether a text is given, for texts that an answer should not repeat: the text itself is never shown.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S> Property<S, Boolean> given(
            String path, Function<? super S, ? extends Fact<String>> fact, Wording label) {
        return new Property<>(
                LabelledValue.of(path, label).asking(FactQuestion.ofText(label)),
                subject -> fact.apply(subject).map(text -> true),
                LabelledValue.GIVEN,
                PossibleValues.unknown());
    }

    /**
     * The same property, which has one of these values and no others; they then need not be guessed from the values
     * that a rule asks for.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final Property<S, T> among(T... values) {
        return new Property<>(line, fact, anyValue, range.of(List.of(values)), ties);
    }

    /** The same property, asked for in this way; the sentences are patterns as {@link FactQuestion} describes them. */
    public Property<S, T> asking(String polish, String english) {
        FactQuestion question = FactQuestion.of(line.question().kind(), polish, english);
        return new Property<>(line.asking(question), fact, anyValue, range, ties);
    }

    /** The same property, whose recorded value may still become another, so that a plan may ask for it. */
    public Property<S, T> canBeChanged() {
        return new Property<>(line, fact, anyValue, range.changing(PossibleValues.Change.ANY_VALUE), ties);
    }

    /** The same property, which stays none once that is recorded; a plan then does not ask for it. */
    public Property<S, T> cannotBeChanged() {
        return new Property<>(line, fact, anyValue, range.changing(PossibleValues.Change.NEVER), ties);
    }

    /**
     * The same property, of which more may follow from facts that exclude some of what it could be.
     *
     * @throws IllegalArgumentException if it is none of these facts
     */
    public Property<S, T> tied(Ties<? super S> facts) {
        return new Property<>(line, fact, anyValue, range, facts.including(line));
    }

    /** Whether it is this value; false if there is none. */
    public Condition<S> is(T value) {
        return asked(words(value), range.including(List.of(value)), value::equals, List.of(value));
    }

    /** Whether it is one of these values; false if there is none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final Condition<S> isOneOf(T... values) {
        List<T> allowed = List.of(values);
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("no value is allowed");
        }
        Wording words =
                LabelledValue.oneOf(allowed.stream().map(Property::words).toList());
        return asked(words, range.including(allowed), allowed::contains, allowed);
    }

    /** Whether there is a value at all. */
    public Condition<S> exists() {
        return new ValueCondition<>(line.requiring(anyValue), fact, value -> true, range, true, List.of(), ties);
    }

    /**
     * Whether the value satisfies a predicate; false if there is none.
     *
     * @param required the words for what satisfies it, in the nominative
     */
    public Condition<S> matches(Wording required, Predicate<? super T> predicate) {
        return asked(required, range, predicate, List.of());
    }

    /** What it is called, in the nominative. */
    public Wording label() {
        return line.label();
    }

    /**
     * Its value for a subject at a place, as recorded or, for a subject that is only assumed, as assumed; empty if
     * neither.
     */
    Optional<T> known(S subject, Place place, Assumptions assumptions) {
        Fact<T> here = AssumedSubject.is(subject)
                ? assumed(assumptions.at(line.placeIn(place)).orElse(null))
                : fact.apply(subject);
        return here.isKnown() ? Optional.of(here.value()) : Optional.empty();
    }

    /** The values that it may have, as far as they are known without a record. */
    PossibleValues<T> range() {
        return range;
    }

    /** The value, recorded or assumed; an explaining inquiry keeps a finding about it. */
    Fact<T> read(S subject, Inquiry inquiry) {
        Fact<T> here = seen(subject, inquiry);
        if (here.isUnrecorded()) {
            inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        } else {
            inquiry.keep(line, Truth.TRUE, here.isKnown() ? here.value() : here, null, Finding.NEVER);
        }
        return here;
    }

    private Fact<T> seen(S subject, Inquiry inquiry) {
        @Nullable Assumption assumed = inquiry.assumedAt(line);
        return assumed == null ? AssumedSubject.read(subject, fact) : assumed(assumed);
    }

    @SuppressWarnings("unchecked") // assumed at this place by a word of the same kind
    private static <T> Fact<T> assumed(@Nullable Assumption assumed) {
        if (assumed instanceof Assumption.OneOf some && some.values().size() == 1) {
            return Fact.known((T) some.values().get(0));
        }
        return assumed instanceof Assumption.Nothing ? Fact.none() : Fact.unrecorded();
    }

    private Condition<S> asked(
            Wording required, PossibleValues<T> possible, Predicate<? super T> predicate, List<T> allowed) {
        return new ValueCondition<>(line.requiring(required), fact, predicate, possible, false, allowed, ties);
    }

    private static Wording words(Object value) {
        return LabelledValue.words(value);
    }
}
