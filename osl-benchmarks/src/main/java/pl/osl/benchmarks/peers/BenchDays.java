package pl.osl.benchmarks.peers;

import java.time.LocalDate;

/** The day asked about and the days reckoned from it, worked out once for all centres. */
public record BenchDays(LocalDate today, LocalDate yearAgo, LocalDate twoYearsAgo, LocalDate threeYearsAgo) {

    /** The day of the bench. */
    public static final BenchDays BENCH = of(LocalDate.of(2014, 6, 18));

    static BenchDays of(LocalDate today) {
        return new BenchDays(today, today.minusYears(1), today.minusYears(2), today.minusYears(3));
    }

    boolean come(LocalDate day) {
        return !day.isAfter(today);
    }
}
