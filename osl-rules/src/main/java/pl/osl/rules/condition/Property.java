package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * A single fact of a subject, as a word of which conditions are made.
 *
 * @param <S> what has the fact
 * @param <T> what its value is
 */
public final class Property<S, T> {

    private static final Wording ANY_VALUE = Wording.of("dowolna wartość", "any value");

    private final Line line;
    private final Function<? super S, Fact<T>> fact;
    private final Wording anyValue;

    private Property(Line line, Function<? super S, Fact<T>> fact, Wording anyValue) {
        this.line = line;
        this.fact = fact;
        this.anyValue = anyValue;
    }

    /**
     * A property that stands in a field.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S, T> Property<S, T> of(String path, Function<? super S, Fact<T>> fact, Wording label) {
        return new Property<>(Line.of(path, label), fact, ANY_VALUE);
    }

    /** The subject itself, where a listing is of plain values. */
    public static <T> Property<T, T> itself(Wording label) {
        return new Property<>(Line.of("", label), Fact::known, ANY_VALUE);
    }

    /**
     * Whether a text is given, for texts that an answer should not repeat: what stands there is never shown.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S> Property<S, Boolean> given(
            String path, Function<? super S, ? extends Fact<String>> fact, Wording label) {
        return new Property<>(
                Line.of(path, label), subject -> fact.apply(subject).map(text -> true), Line.GIVEN);
    }

    /** Whether it is this value; none is not. */
    public Condition<S> is(T value) {
        return asked(words(value), value::equals);
    }

    /** Whether it is one of these values; none is not. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final Condition<S> isOneOf(T... values) {
        List<T> allowed = List.of(values);
        Wording words = allowed.stream()
                .map(Property::words)
                .reduce((one, other) -> one.then(Wording.of(" lub ", " or ")).then(other))
                .orElseThrow(() -> new IllegalArgumentException("no value is allowed"));
        return asked(words, allowed::contains);
    }

    /** Whether there is a value at all. */
    public Condition<S> exists() {
        return asked(anyValue, value -> true);
    }

    /**
     * Whether the value is as a predicate asks; none is not.
     *
     * @param required what would be right, in the nominative
     */
    public Condition<S> matches(Wording required, Predicate<? super T> predicate) {
        return asked(required, predicate);
    }

    Wording label() {
        return line.label();
    }

    /** What stands there, kept where reasons are. */
    Fact<T> read(S subject, Inquiry inquiry) {
        Fact<T> here = fact.apply(subject);
        if (here.isUnrecorded()) {
            inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        } else {
            inquiry.keep(line, Truth.TRUE, here.isKnown() ? here.value() : here, null, Finding.NEVER);
        }
        return here;
    }

    private Condition<S> asked(Wording required, Predicate<? super T> predicate) {
        return new Asked<>(line.requiring(required), fact, predicate);
    }

    private static Wording words(Object value) {
        return Line.words(value);
    }

    private static final class Asked<S, T> extends Condition<S> {

        private final Line line;
        private final Function<? super S, Fact<T>> fact;
        private final Predicate<? super T> predicate;

        Asked(Line line, Function<? super S, Fact<T>> fact, Predicate<? super T> predicate) {
            this.line = line;
            this.fact = fact;
            this.predicate = predicate;
        }

        @Override
        public Outline outline() {
            return Outline.of(line.asks());
        }

        @Override
        Truth answer(S subject, Inquiry inquiry) {
            Fact<T> here = fact.apply(subject);
            if (here.isUnrecorded()) {
                return inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
            }
            if (here.isNone()) {
                return inquiry.keep(line, Truth.FALSE, here, null, Finding.NEVER);
            }
            T value = here.value();
            return inquiry.keep(line, Truth.of(predicate.test(value)), value, null, Finding.NEVER);
        }
    }
}
