package pl.osl.rules.condition;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.LabelledValue;

/**
 * A number among the facts of a subject, from which conditions are built; never negative.
 *
 * @param <S> what has the number
 */
public final class Amount<S> {

    private final Reading<S> reading;
    private final int perWhole;

    Amount(Reading<S> reading, int perWhole) {
        this.reading = reading;
        this.perWhole = perWhole;
    }

    /**
     * A number read from a field.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S> Amount<S> of(String path, Function<? super S, Fact<Integer>> fact, Wording label) {
        return inParts(path, fact, Integer::intValue, 1, label);
    }

    /**
     * A number read from a field whose type counts in parts, as full-time equivalents are counted in hundredths: {@code
     * Amount.inParts("posts", Team::posts, FullTimeEquivalents::hundredths, 100, label)}.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param parts the number of parts in a value
     * @param perWhole how many parts make a whole; thresholds are given in wholes
     * @param label a name in the nominative
     */
    public static <S, V> Amount<S> inParts(
            String path,
            Function<? super S, Fact<V>> fact,
            ToIntFunction<? super V> parts,
            int perWhole,
            Wording label) {
        Reading<S> recorded = new FieldReading<S, V>(
                LabelledValue.of(path, label),
                Scale.parts(perWhole),
                fact,
                value -> Span.exactly(parts.applyAsInt(value)),
                subject -> true,
                true);
        return new Amount<>(recorded, perWhole);
    }

    /** Whether it is no less than this; false if there is none. */
    public Condition<S> atLeast(int least) {
        return bounded(new Threshold.Fixed(least), false);
    }

    /** Whether it is no less than a parameter; false if there is none. */
    public Condition<S> atLeast(Parameter least) {
        return bounded(new Threshold.Adjustable(least), false);
    }

    /** Whether it is no more than this; false if there is none. */
    public Condition<S> atMost(int most) {
        return bounded(new Threshold.Fixed(most), true);
    }

    /** Whether it is no more than a parameter; false if there is none. */
    public Condition<S> atMost(Parameter most) {
        return bounded(new Threshold.Adjustable(most), true);
    }

    /** Whether it is no less than another, as in {@code SEATS.atLeast(MEMBERS)}; false if either is none. */
    public Condition<S> atLeast(Amount<? super S> other) {
        return NotMore.inProportion(
                quoting("co najmniej tyle, co ", "at least as many as ", other),
                other.reading,
                other.times(1, this),
                reading,
                times(1, other));
    }

    /** Whether it is no more than another, as in {@code ATTENDEES.atMost(STAFF)}; false if either is none. */
    public Condition<S> atMost(Amount<? super S> other) {
        return atMostTimes(1, quoting("najwyżej tyle, co ", "at most as many as ", other), other);
    }

    /**
     * Whether it is no more than a multiple of another, as in {@code RESIDENTS.atMost(2000, SOCIAL_WORKERS)}; false if
     * either is none.
     */
    public Condition<S> atMost(int times, Amount<? super S> other) {
        return atMostTimes(times, quoting("najwyżej " + times + " × ", "at most " + times + " × ", other), other);
    }

    /**
     * Whether it is at least a percentage of another, as in {@code ATTENDEES.atLeastPercent(SHARE, STAFF)}; false if
     * either is none.
     */
    public Condition<S> atLeastPercent(Parameter percent, Amount<? super S> whole) {
        Threshold share = new Threshold.Adjustable(percent);
        Wording asks = reading.label()
                .then(Wording.of(": co najmniej tyle procent wartości ", ": as a percentage of "))
                .then(whole.reading.quoted())
                .then(Wording.of(", ile wynosi ", ", at least "))
                .then(share.wording());
        return NotMore.inProportion(
                asks, whole.reading, new Factor(share, perWhole), reading, new Factor(fixed(100), whole.perWhole));
    }

    /**
     * The sum of the two, as in {@code FAMILIES.plus(SINGLE_PEOPLE)}; none counts as 0, and a number that is not
     * recorded leaves the sum open above.
     *
     * @throws IllegalArgumentException if they are not counted in the same parts
     */
    public Amount<S> plus(Amount<? super S> other) {
        if (perWhole != other.perWhole) {
            throw new IllegalArgumentException("numbers of the same parts are added, not " + this + " and " + other);
        }
        Wording label = reading.label().then(Wording.of(" i ", " and ")).then(other.reading.label());
        return new Amount<>(new CombinedReading<>(label, reading, other.reading, CombinedReading::sum), perWhole);
    }

    /**
     * The same number, asked for in this way; the sentences are patterns as {@link FactQuestion} describes them.
     *
     * @throws IllegalStateException if it is not read from a field
     */
    public Amount<S> asking(String polish, String english) {
        return new Amount<>(reading.asking(FactQuestion.of(AskedKind.VALUE, polish, english)), perWhole);
    }

    Reading<S> reading() {
        return reading;
    }

    int perWhole() {
        return perWhole;
    }

    private Condition<S> bounded(Threshold threshold, boolean upper) {
        return new ReadingCondition<>(reading, new NumberRequirement(threshold, upper, perWhole));
    }

    private Condition<S> atMostTimes(int times, Wording asks, Amount<? super S> other) {
        return NotMore.inProportion(asks, reading, times(1, other), other.reading, other.times(times, this));
    }

    /** A factor for this amount: a number, together with what makes the product comparable with another amount. */
    private Factor times(int number, Amount<?> other) {
        return new Factor(fixed(number), other.perWhole);
    }

    private static Threshold fixed(int number) {
        return new Threshold.Fixed(number);
    }

    private Wording quoting(String polish, String english, Amount<?> other) {
        return reading.label().then(Wording.of(": " + polish, ": " + english)).then(other.reading.quoted());
    }

    /** What it is called, in the nominative. */
    public Wording label() {
        return reading.label();
    }

    /** The English label. */
    @Override
    public String toString() {
        return reading.label().english();
    }
}
