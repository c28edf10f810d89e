package pl.osl.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.LabelledValue;

/**
 * A day among the facts of a subject, perhaps known only roughly, from which conditions are built.
 *
 * @param <S> what has the day
 */
public final class Day<S> {

    private final Reading<S> reading;

    Day(Reading<S> reading) {
        this.reading = reading;
    }

    /**
     * A day read from a field.
     *
     * @param field its name in JSON
     * @param label a name in the nominative
     */
    public static <S> Day<S> of(String field, Function<? super S, Fact<When>> fact, Wording label) {
        return new Day<>(new FieldReading<S, When>(
                LabelledValue.of(field, label).asking(FactQuestion.ofDay(label)),
                Scale.DAYS,
                fact,
                Span::of,
                subject -> true,
                false));
    }

    /**
     * A day of which only the year is recorded, as a number in a field.
     *
     * @param field its name in JSON
     * @param label a name in the nominative
     */
    public static <S> Day<S> inYear(String field, Function<? super S, Fact<Integer>> year, Wording label) {
        return new Day<>(new FieldReading<S, Integer>(
                LabelledValue.of(field, label),
                Scale.YEARS,
                year,
                number -> Span.of(When.in(Year.of(number))),
                subject -> true,
                true));
    }

    /**
     * The same day, asked for in this way.
     *
     * @throws IllegalStateException if it is not read from a field
     */
    public Day<S> asking(FactQuestion question) {
        return new Day<>(reading.asking(question));
    }

    Reading<S> reading() {
        return reading;
    }

    /** The day a period later, as in {@code LAST_NOTICE.plus(Period.ofDays(21))}; none if this one is none. */
    public Day<S> plus(Period period) {
        Period later = PeriodWords.notNegative(period);
        Wording label = reading.label().then(Wording.same(" + ")).then(PeriodWords.of(period));
        return new Day<>(new MovedReading<>(label, reading, day -> Span.plus(day, later)));
    }

    /**
     * The day a number of years later, as in {@code GRANTED.plusYears(YEARS_OF_VALIDITY)}; none if either is none.
     *
     * @throws IllegalArgumentException if the number is not counted in whole years
     */
    public Day<S> plusYears(Amount<? super S> years) {
        if (years.perWhole() != 1) {
            throw new IllegalArgumentException("whole years are added, not " + years);
        }
        Wording label =
                reading.label().then(Wording.same(" + ")).then(years.reading().label());
        return new Day<>(new CombinedReading<>(label, reading, years.reading(), CombinedReading::yearsLater));
    }

    /**
     * A day computed from this one, as in {@code START.moved(Wording.of("30 listopada poprzedniego roku", "30 November
     * of the year before"), day -> LocalDate.of(day.getYear() - 1, 11, 30))}.
     *
     * @param label what it is called, in the nominative
     * @param move must not move a later day to an earlier one; a condition that finds that it does is broken
     */
    public Day<S> moved(Wording label, UnaryOperator<LocalDate> move) {
        return new Day<>(new MovedReading<>(
                label,
                reading,
                day -> Math.toIntExact(move.apply(LocalDate.ofEpochDay(day)).toEpochDay())));
    }

    /** Whether there is such a day at all, past or to come. */
    public Condition<S> exists() {
        return asked(DayRequirement.exists(), false, "podany dzień", "a stated day");
    }

    /** Whether it is the day asked about or earlier; false if there is none. */
    public Condition<S> hasCome() {
        return asked(DayRequirement.hasCome(), false, "najpóźniej w dniu oceny", "by the day asked about");
    }

    /**
     * Whether it is the day asked about or earlier; where that is open, true once a day has come that cannot precede
     * it.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition<S> hasComeAtTheLatestWith(Day<? super S>... later) {
        Condition<S> come = hasCome();
        for (Day<? super S> day : later) {
            come = new HasComeWithLater<>(come, day.hasCome());
        }
        return come;
    }

    /** Whether it is later than the day asked about, or there is none. */
    public Condition<S> hasNotCome() {
        return asked(DayRequirement.hasCome(), true, "po dniu oceny lub wcale", "after the day asked about, or never");
    }

    /**
     * Whether it is the day asked about or later, as the last day of something that still holds; true if there is none.
     */
    public Condition<S> hasNotPassed() {
        return asked(DayRequirement.hasPassed(), true, "nie przed dniem oceny", "not before the day asked about");
    }

    /** Whether it has come and the day asked about is no later than a period after it; false if there is none. */
    public Condition<S> withinLast(Period period) {
        Wording words = PeriodWords.of(period);
        return asked(
                DayRequirement.withinLast(period),
                false,
                "nie dawniej niż " + words.polish() + " przed dniem oceny",
                "no more than " + words.english() + " before the day asked about");
    }

    /** Whether it is no later than another day of the same subject; false if either is none. */
    public Condition<S> notAfter(Day<? super S> other) {
        return NotMore.inOrder(reading, other.reading);
    }

    /**
     * Whether it is a fixed day or later, whichever day is asked about, as in {@code ADOPTED.notBefore(LocalDate.of(2011,
     * 5, 3))} of what a text of that day can be asked about; true if there is none.
     */
    public Condition<S> notBefore(LocalDate first) {
        Wording written = SpokenDay.of(first);
        return asked(
                DayRequirement.isBefore(first),
                true,
                "nie wcześniej niż " + written.polish(),
                "no earlier than " + written.english());
    }

    private Condition<S> asked(DayRequirement test, boolean opposite, String polish, String english) {
        return new ReadingCondition<>(reading, new DayRequirement.Asked(test, opposite, Wording.of(polish, english)));
    }
    /** What it is called, in the nominative. */
    public Wording label() {
        return reading.label();
    }
}
