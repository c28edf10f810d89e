package pl.osl.rules.condition;

import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/**
 * A day among the facts of a subject, perhaps known only roughly, as a word of which conditions are made.
 *
 * @param <S> what has the day
 */
public final class Day<S> {

    private final Line line;
    private final Function<? super S, Fact<When>> fact;
    private final Predicate<? super S> reachable;

    private Day(Line line, Function<? super S, Fact<When>> fact, Predicate<? super S> reachable) {
        this.line = line;
        this.fact = fact;
        this.reachable = reachable;
    }

    /**
     * A day that stands in a field.
     *
     * @param field its name in JSON
     * @param label a name in the nominative
     */
    public static <S> Day<S> of(String field, Function<? super S, Fact<When>> fact, Wording label) {
        return new Day<>(Line.of(field, label), fact, subject -> true);
    }

    /**
     * The first day of a validity that stands in a field.
     *
     * @param field the name of the validity in JSON
     * @param label a name in the nominative
     */
    public static <S> Day<S> startOf(String field, Function<? super S, Validity> validity, Wording label) {
        return new Day<>(
                Line.of(field + "/from", label),
                subject -> validity.apply(subject).from(),
                subject -> validity.apply(subject).isRecorded());
    }

    /**
     * The last day of a validity that stands in a field.
     *
     * @param field the name of the validity in JSON
     * @param label a name in the nominative
     */
    public static <S> Day<S> endOf(String field, Function<? super S, Validity> validity, Wording label) {
        return new Day<>(
                Line.of(field + "/until", label),
                subject -> validity.apply(subject).until(),
                subject -> validity.apply(subject).isRecorded());
    }

    Wording label() {
        return line.label();
    }

    Fact<When> of(S subject) {
        return fact.apply(subject);
    }

    /** The line about this day; about what it lies in, where that itself is missing. */
    Line lineOf(S subject) {
        return reachable.test(subject) ? line : line.outer();
    }

    /** Whether it is the day asked about or earlier; false if there is none. */
    public Condition<S> hasCome() {
        return asked(DayTest.hasCome(), false, "najpóźniej w dniu oceny", "by the day asked about");
    }

    /** Whether it is the day asked about or earlier, as it surely is once a day has come that cannot precede it. */
    public Condition<S> hasComeAtTheLatestWith(Day<? super S> later) {
        return new ComeAtTheLatestWith<>(hasCome(), later.hasCome());
    }

    /** Whether it is later than the day asked about, or there is none. */
    public Condition<S> hasNotCome() {
        return asked(DayTest.hasCome(), true, "po dniu oceny lub wcale", "after the day asked about, or never");
    }

    /** Whether it is the day asked about or later, as the last day of something that still holds; also if none. */
    public Condition<S> hasNotPassed() {
        return asked(DayTest.hasPassed(), true, "nie przed dniem oceny", "not before the day asked about");
    }

    /** Whether it has come and the day asked about is no later than a period after it; false if there is none. */
    public Condition<S> withinLast(Period period) {
        return asked(
                DayTest.withinLast(period),
                false,
                "nie dawniej niż " + inWords(period, "r.", "mies.", "dni") + " przed dniem oceny",
                "no longer than " + inWords(period, "y", "m", "d") + " before the day asked about");
    }

    /** Whether it is no later than another day of the same subject; false if either is none. */
    public Condition<S> notAfter(Day<? super S> other) {
        return new NotAfter<>(this, other);
    }

    private static String inWords(Period period, String years, String months, String days) {
        return Stream.of(part(period.getYears(), years), part(period.getMonths(), months), part(period.getDays(), days))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElse("0 " + days);
    }

    private static Optional<String> part(int number, String unit) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + unit);
    }

    private Condition<S> asked(DayTest test, boolean negated, String polish, String english) {
        return new DayCondition<>(line.requiring(Wording.of(polish, english)), fact, reachable, test, negated);
    }
}
