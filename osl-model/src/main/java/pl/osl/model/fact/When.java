package pl.osl.model.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.PartForm;

/**
 * The day of an event, as precisely as it is known: a span of possible days.
 *
 * <p>Every comparison is three-valued and therefore offered twice: <em>surely</em> (true of every possible day) and
 * <em>possibly</em> (true of at least one). Written as in ISO 8601-2: {@code 2012-04-26}, {@code 2012-04},
 * {@code 2012}, {@code [2010-09..2010-12-15]}, {@code [..2011-10-05]}, {@code [2012-01-01..]}; a quarter as {@code
 * 2012-33} to {@code 2012-36}, the first to the fourth. Equal if the spans are equal. Days are in the years 1 to 9999. Immutable and safe to share between threads.
 */
public final class When implements PartForm {

    static final int OPEN_START = Integer.MIN_VALUE;
    static final int OPEN_END = Integer.MAX_VALUE;

    /**
     * The first and last possible day, counted from 1970-01-01: a third of the size of two dates, and faster to
     * compare.
     */
    private final int earliest;

    private final int latest;

    private When(int earliest, int latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** An exactly known day. */
    public static When on(LocalDate day) {
        int known = epochDay(day);
        return new When(known, known);
    }

    /** An unknown day of a year. */
    public static When in(Year year) {
        return between(year.atDay(1), year.atDay(year.length()));
    }

    /** An unknown day of a month. */
    public static When in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * An unknown day of a quarter of a year.
     *
     * @param quarter 1 to 4
     * @throws InvalidRecordException if the year has no such quarter
     */
    public static When inQuarter(Year year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "nie ma takiego kwartału: " + quarter + "; kwartały są od 1 do 4",
                    "there is no such quarter: " + quarter + "; quarters run from 1 to 4")));
        }
        YearMonth last = year.atMonth(3 * quarter);
        return between(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    /**
     * An unknown day of a span, both ends included.
     *
     * @throws InvalidRecordException if the span ends before it starts
     */
    public static When between(LocalDate earliest, LocalDate latest) {
        return ofSpan(epochDay(earliest), epochDay(latest));
    }

    /** An unknown day, no later than this one. */
    public static When onOrBefore(LocalDate latest) {
        return new When(OPEN_START, epochDay(latest));
    }

    /** An unknown day, no earlier than this one. */
    public static When onOrAfter(LocalDate earliest) {
        return new When(epochDay(earliest), OPEN_END);
    }

    /**
     * Reads the written form.
     *
     * @throws InvalidRecordException if the text has another form or names a day that does not exist
     */
    public static When parse(CharSequence text) {
        return WhenText.parse(text);
    }

    /**
     * Reads an exact day written as {@code 2012-04-26}.
     *
     * @throws InvalidRecordException if the text has another form or names a day that does not exist
     */
    public static LocalDate parseDay(CharSequence text) {
        return WhenText.parseDay(text);
    }

    /**
     * An unknown day of a span of days counted from 1970-01-01, as {@link #earliestEpochDay} and {@link #latestEpochDay}
     * give it; unrecorded if the span has neither a start nor an end.
     *
     * @throws InvalidRecordException if the span ends before it starts
     */
    public static Fact<When> ofEpochDays(int earliest, int latest) {
        return earliest == OPEN_START && latest == OPEN_END ? Fact.unrecorded() : Fact.known(ofSpan(earliest, latest));
    }

    static When ofSpan(int earliest, int latest) {
        if (latest < earliest) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "okres kończy się " + day(latest) + ", przed swoim początkiem " + day(earliest),
                    "the span ends on " + day(latest) + ", before it starts on " + day(earliest))));
        }
        return new When(earliest, latest);
    }

    /** The first possible day; empty if the span has no start. */
    public Optional<LocalDate> earliest() {
        return earliest == OPEN_START ? Optional.empty() : Optional.of(day(earliest));
    }

    /** The last possible day; empty if the span has no end. */
    public Optional<LocalDate> latest() {
        return latest == OPEN_END ? Optional.empty() : Optional.of(day(latest));
    }

    /** The first possible day, counted from 1970-01-01; {@link Integer#MIN_VALUE} if the span has no start. */
    public int earliestEpochDay() {
        return earliest;
    }

    /** The last possible day, counted from 1970-01-01; {@link Integer#MAX_VALUE} if the span has no end. */
    public int latestEpochDay() {
        return latest;
    }

    /** Whether only one day is possible. */
    public boolean isExact() {
        return earliest == latest;
    }

    /** Whether every possible day is on or before this one. */
    public boolean surelyOnOrBefore(LocalDate day) {
        return latest <= epochDay(day);
    }

    /** Whether at least one possible day is on or before this one. */
    public boolean possiblyOnOrBefore(LocalDate day) {
        return earliest <= epochDay(day);
    }

    /** Whether every possible day is before this one. */
    public boolean surelyBefore(LocalDate day) {
        return latest < epochDay(day);
    }

    /** Whether at least one possible day is before this one. */
    public boolean possiblyBefore(LocalDate day) {
        return earliest < epochDay(day);
    }

    /** Whether every possible day is before every possible day of the other. */
    public boolean surelyBefore(When other) {
        return latest < other.earliest;
    }

    /**
     * This day, narrowed to the days that are no later than another.
     *
     * @throws InvalidRecordException if this day is surely later
     */
    public When noLaterThan(When other) {
        return ofSpan(earliest, Math.min(latest, other.latest));
    }

    /** Whether every possible day of the other is in this span, so that the other is at least as precise. */
    public boolean includes(When other) {
        return earliest <= other.earliest && other.latest <= latest;
    }

    /**
     * The day itself.
     *
     * @throws IllegalArgumentException if it lies outside the years 1 to 9999
     */
    public static LocalDate requireInCalendar(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a day must be in the years 1 to 9999, but found " + day);
        }
        return day;
    }

    private static int epochDay(LocalDate day) {
        return (int) requireInCalendar(day).toEpochDay();
    }

    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When when && earliest == when.earliest && latest == when.latest;
    }

    @Override
    public int hashCode() {
        return 31 * earliest + latest;
    }

    /** The written form, as short as possible. */
    @Override
    public String toString() {
        return WhenText.write(this);
    }
}
