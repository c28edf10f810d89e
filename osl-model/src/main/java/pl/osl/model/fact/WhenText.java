package pl.osl.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes a {@link When}; hand-written, since general date parsing would dominate the cost of reading a
 * record.
 */
final class WhenText {

    private static final String BETWEEN = "..";
    private static final String EXACT = "2012-04-26";
    /** A quarter is written where a month stands, the first as 33 (ISO 8601-2). */
    private static final int BEFORE_QUARTERS = 32;

    private static final int LONGEST = "[2010-09-01..2010-12-15]".length();

    private WhenText() {}

    static When parse(CharSequence text) {
        boolean span = text.length() > 2 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
        if (span) {
            return span(text.toString());
        }
        int first = first(text, text);
        return When.ofSpan(first, text.length() == EXACT.length() ? first : last(text, text));
    }

    private static When span(String text) {
        int gap = text.indexOf(BETWEEN);
        if (gap < 0) {
            throw notADay(text);
        }
        String from = text.substring(1, gap);
        String until = text.substring(gap + BETWEEN.length(), text.length() - 1);
        if (from.isEmpty() && until.isEmpty()) {
            throw notADay(text);
        }
        return When.ofSpan(
                from.isEmpty() ? When.OPEN_START : first(from, text),
                until.isEmpty() ? When.OPEN_END : last(until, text));
    }

    static LocalDate parseDay(CharSequence text) {
        boolean shaped = text.length() == EXACT.length() && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!shaped) {
            String found = shortened(text);
            throw invalid(
                    "„" + found + "” nie jest dokładnym dniem; dozwolone np. " + EXACT,
                    "\"" + found + "\" is not an exact day; write it like " + EXACT);
        }
        return LocalDate.ofEpochDay(first(text, text));
    }

    private static int first(CharSequence part, CharSequence whole) {
        return epochDay(part, whole, true);
    }

    private static int last(CharSequence part, CharSequence whole) {
        return epochDay(part, whole, false);
    }

    private static int epochDay(CharSequence part, CharSequence whole, boolean first) {
        int length = part.length();
        boolean hasMonth = length >= 7 && part.charAt(4) == '-';
        boolean hasDay = length == EXACT.length() && hasMonth && part.charAt(7) == '-';
        if (length != 4 && !(length == 7 && hasMonth) && !hasDay) {
            throw notADay(whole);
        }
        int year = number(part, 0, 4, whole);
        int written = hasMonth ? number(part, 5, 7, whole) : first ? 1 : 12;
        int month = isQuarter(written) && !hasDay ? monthOf(written - BEFORE_QUARTERS, first) : written;
        if (year < 1) {
            throw noSuchDay(part, "lata są od 0001 do 9999", "years run from 0001 to 9999");
        }
        if (month < 1 || month > 12) {
            throw noSuchDay(
                    part,
                    "miesiące są od 01 do 12, a kwartały od 33 do 36",
                    "months run from 01 to 12, and quarters from 33 to 36");
        }
        int daysOfMonth = daysOf(month, year);
        int day = hasDay ? number(part, 8, 10, whole) : first ? 1 : daysOfMonth;
        if (day < 1 || day > daysOfMonth) {
            throw noSuchDay(
                    part,
                    "ten miesiąc ma dni od 01 do " + daysOfMonth,
                    "days of that month run from 01 to " + daysOfMonth);
        }
        return epochDay(year, month, day);
    }

    private static boolean isQuarter(int written) {
        return written > BEFORE_QUARTERS && written <= BEFORE_QUARTERS + 4;
    }

    /** The first or the last month of a quarter. */
    private static int monthOf(int quarter, boolean first) {
        return first ? 3 * quarter - 2 : 3 * quarter;
    }

    private static int daysOf(int month, int year) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Days since 1970-01-01, calculated with years that begin in March, so that the leap day comes last. */
    private static int epochDay(int year, int month, int day) {
        int shiftedYear = month > 2 ? year : year - 1;
        int monthsSinceMarch = month > 2 ? month - 3 : month + 9;
        int dayOfShiftedYear = (153 * monthsSinceMarch + 2) / 5 + day - 1;
        int leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400;
        return 365 * shiftedYear + leapDays + dayOfShiftedYear - 719_468;
    }

    private static int number(CharSequence text, int from, int to, CharSequence whole) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw notADay(whole);
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    static String write(When when) {
        if (when.earliestEpochDay() == when.latestEpochDay()) {
            return LocalDate.ofEpochDay(when.latestEpochDay()).toString();
        }
        Optional<LocalDate> earliest = when.earliest();
        Optional<LocalDate> latest = when.latest();
        if (earliest.isPresent() && latest.isPresent()) {
            return write(earliest.get(), latest.get());
        }
        return "[" + earliest.map(WhenText::start).orElse("") + BETWEEN
                + latest.map(WhenText::end).orElse("") + "]";
    }

    private static String write(LocalDate earliest, LocalDate latest) {
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.withDayOfYear(earliest.lengthOfYear()))) {
            return name(earliest, true, true);
        }
        if (earliest.getDayOfMonth() == 1 && latest.equals(earliest.withDayOfMonth(earliest.lengthOfMonth()))) {
            return name(earliest, true, false);
        }
        if (isQuarter(earliest, latest)) {
            return name(earliest, true, true) + "-" + (BEFORE_QUARTERS + latest.getMonthValue() / 3);
        }
        return "[" + start(earliest) + BETWEEN + end(latest) + "]";
    }

    private static boolean isQuarter(LocalDate earliest, LocalDate latest) {
        return earliest.getDayOfMonth() == 1
                && earliest.getMonthValue() % 3 == 1
                && latest.equals(earliest.plusMonths(3).minusDays(1));
    }

    /** The shortest year, month or day that starts on this day. */
    private static String start(LocalDate day) {
        return name(day, day.getDayOfMonth() == 1, day.getDayOfYear() == 1);
    }

    /** The shortest year, month or day that ends on this day. */
    private static String end(LocalDate day) {
        return name(day, day.getDayOfMonth() == day.lengthOfMonth(), day.getDayOfYear() == day.lengthOfYear());
    }

    private static String name(LocalDate day, boolean asMonth, boolean asYear) {
        return day.toString().substring(0, asYear ? 4 : asMonth ? 7 : 10);
    }

    private static InvalidRecordException notADay(CharSequence whole) {
        String text = shortened(whole);
        return invalid(
                "„" + text + "” nie jest dniem; dozwolone są np. 2012-04-26, 2012-04, 2012, [2010-09..2010-12-15], "
                        + "[..2011-10-05], [2012-01-01..]",
                "\"" + text + "\" is not a day; allowed are, for instance, 2012-04-26, 2012-04, 2012, "
                        + "[2010-09..2010-12-15], [..2011-10-05], [2012-01-01..]");
    }

    private static String shortened(CharSequence text) {
        return shortened(text.toString(), LONGEST);
    }

    /** A text shortened for quotation: on one line, cut at {@code longest} characters. */
    static String shortened(String text, int longest) {
        String oneLine = text.replaceAll("\\p{Cntrl}", "�");
        return oneLine.length() <= longest ? oneLine : oneLine.substring(0, longest) + "…";
    }

    private static InvalidRecordException noSuchDay(CharSequence text, String polish, String english) {
        return invalid(
                "nie ma takiego dnia: " + text + "; " + polish, "there is no such day: " + text + "; " + english);
    }

    private static InvalidRecordException invalid(String polish, String english) {
        return new InvalidRecordException(List.of(Fault.here(polish, english)));
    }
}
