package pl.osl.testkit.generate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import pl.osl.model.fact.When;

/** Draws days, exact and rough. */
final class DayGenerator {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    /** A day after everything that has happened in a generated record. */
    static final LocalDate RECORDED = LocalDate.of(2015, 6, 30);

    private static final int SPAN = 3 * 365;

    private final Draw draw;

    DayGenerator(Draw draw) {
        this.draw = draw;
    }

    /** A day of the years 2011 to 2013, often the first of a month so that days coincide. */
    LocalDate day() {
        LocalDate day = FIRST.plusDays(draw.below(SPAN));
        return draw.chance(50) ? day.withDayOfMonth(1) : day;
    }

    When when() {
        LocalDate day = day();
        return draw.byOneOf(
                () -> When.on(day),
                () -> When.on(day),
                () -> When.in(YearMonth.from(day)),
                () -> When.in(Year.from(day)),
                () -> When.inQuarter(Year.from(day), day.get(IsoFields.QUARTER_OF_YEAR)),
                () -> When.between(day, day.plusDays(draw.below(400))),
                () -> When.on(LocalDate.of(9999, 12, 31 - draw.below(2))),
                () -> When.onOrBefore(day),
                () -> When.onOrAfter(day));
    }
}
