package pl.osl.rules.condition;

import java.time.Period;
import java.util.function.Function;
import pl.osl.model.fact.Fact;
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

    private Day(Line line, Function<? super S, Fact<When>> fact) {
        this.line = line;
        this.fact = fact;
    }

    /**
     * A day that stands in a field.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S> Day<S> of(String path, Function<? super S, Fact<When>> fact, Wording label) {
        return new Day<>(Line.of(path, label), fact);
    }

    /** Whether it is the day asked about or earlier; false if there is none. */
    public Condition<S> hasCome() {
        return asked(DayTest.hasCome(), false, "w tym dniu lub wcześniej", "on that day or earlier");
    }

    /** Whether it is later than the day asked about, or there is none. */
    public Condition<S> hasNotCome() {
        return asked(DayTest.hasCome(), true, "później lub wcale", "later or never");
    }

    /** Whether it is the day asked about or later, as the last day of something that still holds; also if none. */
    public Condition<S> hasNotPassed() {
        return asked(DayTest.hasPassed(), true, "w tym dniu, później lub wcale", "on that day, later or never");
    }

    /** Whether it has come and the day asked about is no later than a period after it; false if there is none. */
    public Condition<S> withinLast(Period period) {
        return asked(DayTest.withinLast(period), false, "nie dawniej niż " + period, "no longer ago than " + period);
    }

    /** Whether it is no later than another day of the same subject; false if either is none. */
    public Condition<S> notAfter(Day<? super S> other) {
        return new NotAfter<>(line, fact, other.line, other.fact);
    }

    private Condition<S> asked(DayTest test, boolean negated, String polish, String english) {
        return new DayCondition<>(line.requiring(Wording.of(polish, english)), fact, test, negated);
    }
}
