package pl.osl.rules.span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.SpokenDay;

/** Puts days into words, for readers who need not know the written form of rough days. */
public final class DayWords {

    private static final List<Wording> QUARTERS = List.of(
            Wording.of("I", "first"),
            Wording.of("II", "second"),
            Wording.of("III", "third"),
            Wording.of("IV", "fourth"));

    private DayWords() {}

    /** The days from one to another, each named in full; an open end is not named. */
    public static Wording between(int least, int most) {
        if (Span.isOpen(least)) {
            Wording last = day(most);
            return Wording.of("najpóźniej " + last.polish(), last.english() + " at the latest");
        }
        if (Span.isOpen(most)) {
            Wording first = day(least);
            return Wording.of("najwcześniej " + first.polish(), first.english() + " at the earliest");
        }
        return least == most
                ? day(least)
                : Wording.of("między ", "between ")
                        .then(day(least))
                        .then(Wording.of(" a ", " and "))
                        .then(day(most));
    }

    /**
     * A day as precisely as it is known: the day, the month, the quarter, the year; the two ends of any other range are named in full,
     * since beside a day nobody could tell which one a year stands for.
     */
    public static Wording of(When when) {
        int least = when.earliestEpochDay();
        int most = when.latestEpochDay();
        if (Span.isOpen(least) || Span.isOpen(most) || least == most) {
            return between(least, most);
        }
        LocalDate first = LocalDate.ofEpochDay(least);
        LocalDate last = LocalDate.ofEpochDay(most);
        if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
            return Wording.of(first.getYear() + " r.", Integer.toString(first.getYear()));
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() != 1) {
            return between(least, most);
        }
        if (last.equals(month.atEndOfMonth())) {
            return SpokenDay.of(month);
        }
        boolean isQuarter = month.getMonthValue() % 3 == 1
                && last.equals(month.plusMonths(2).atEndOfMonth());
        return isQuarter ? quarter(month) : between(least, most);
    }

    private static Wording quarter(YearMonth first) {
        Wording number = QUARTERS.get(first.getMonthValue() / 3);
        return Wording.of(
                number.polish() + " kwartał " + first.getYear() + " r.",
                number.english() + " quarter of " + first.getYear());
    }

    private static Wording day(int epochDay) {
        return SpokenDay.of(LocalDate.ofEpochDay(epochDay));
    }
}
