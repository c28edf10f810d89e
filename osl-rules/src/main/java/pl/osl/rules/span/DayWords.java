package pl.osl.rules.span;

import java.time.LocalDate;
import java.util.List;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/** Puts days into words, for readers who need not know the written form of rough days. */
public final class DayWords {

    private static final String RANGE_SIGN = "..";

    private static final List<Wording> QUARTERS = List.of(
            Wording.of("I", "first"),
            Wording.of("II", "second"),
            Wording.of("III", "third"),
            Wording.of("IV", "fourth"));

    private DayWords() {}

    /** The days from one to another, each named in full; an open end is not named. */
    public static Wording between(int least, int most) {
        String first = Span.isOpen(least) ? "" : LocalDate.ofEpochDay(least).toString();
        String last = Span.isOpen(most) ? "" : LocalDate.ofEpochDay(most).toString();
        return first.equals(last) ? Wording.same(first) : between(first, last);
    }

    /**
     * A day as precisely as it is known, in its shortest form; the two ends of a range are named in full, since beside
     * "2016-11-20" nobody could tell which day "2016" stands for.
     */
    public static Wording of(When when) {
        String written = when.toString();
        if (!written.startsWith("[")) {
            return isQuarter(written) ? quarter(written) : Wording.same(written);
        }
        String inside = written.substring(1, written.length() - 1);
        if (inside.startsWith(RANGE_SIGN)) {
            return between("", inside.substring(RANGE_SIGN.length()));
        }
        if (inside.endsWith(RANGE_SIGN)) {
            return between(inside.substring(0, inside.length() - RANGE_SIGN.length()), "");
        }
        return between(when.earliestEpochDay(), when.latestEpochDay());
    }

    /** A quarter stands where a month would, the first as 33. */
    private static boolean isQuarter(String written) {
        return written.length() == "2021-33".length() && written.charAt(5) == '3';
    }

    private static Wording quarter(String written) {
        String year = written.substring(0, 4);
        int number = written.charAt(6) - '2';
        return Wording.of(
                QUARTERS.get(number - 1).polish() + " kwartał " + year + " r.",
                QUARTERS.get(number - 1).english() + " quarter of " + year);
    }

    private static Wording between(String first, String last) {
        if (first.isEmpty()) {
            return Wording.of("najpóźniej " + last, last + " at the latest");
        }
        return last.isEmpty()
                ? Wording.of("najwcześniej " + first, first + " at the earliest")
                : Wording.of("między " + first + " a " + last, "between " + first + " and " + last);
    }
}
