package pl.osl.rules.span;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Wording;

/** Periods in words, with the plural that each language has. */
public final class PeriodWords {

    private PeriodWords() {}

    /** As in "2 lata 6 miesięcy" and "2 years 6 months"; in the nominative. */
    public static Wording of(Period period) {
        List<Wording> parts = new ArrayList<>();
        add(parts, period.getYears(), "rok", "lata", "lat", "year");
        add(parts, period.getMonths(), "miesiąc", "miesiące", "miesięcy", "month");
        int days = Math.toIntExact(period.get(ChronoUnit.DAYS));
        if (days != 0 || parts.isEmpty()) {
            parts.add(counted(days, "dzień", "dni", "dni", "day"));
        }
        return parts.stream()
                .reduce((one, other) -> one.then(other.map(text -> " " + text)))
                .orElseThrow();
    }

    /** The period itself, refused if any part of it is negative. */
    public static Period notNegative(Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a period is not negative, but found " + period);
        }
        return period;
    }

    private static void add(List<Wording> parts, int number, String one, String few, String many, String english) {
        if (number != 0) {
            parts.add(counted(number, one, few, many, english));
        }
    }

    private static Wording counted(int number, String one, String few, String many, String english) {
        return Wording.of(
                number + " " + polish(number, one, few, many), number + " " + english + (number == 1 ? "" : "s"));
    }

    /** One; few for numbers that end in 2, 3 or 4 but not in 12, 13 or 14; else many. */
    public static String polish(int number, String one, String few, String many) {
        if (number == 1) {
            return one;
        }
        boolean endsInFew = number % 10 >= 2 && number % 10 <= 4;
        boolean inTeens = number % 100 >= 12 && number % 100 <= 14;
        return endsInFew && !inTeens ? few : many;
    }
}
