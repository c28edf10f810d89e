package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;

class DayRequirementTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 25);

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1D", "P30D", "P1M", "P1M1D", "P3M", "P13M", "P1Y", "P2Y", "P1Y2M3D", "P5Y"})
    void a_period_is_over_on_the_day_that_the_calendar_says(Period period) {
        for (LocalDate happened : FIRST.datesUntil(FIRST.plusDays(140)).toList()) {
            LocalDate last = happened.plus(period);
            IntStream.rangeClosed(-70, 70)
                    .mapToObj(last::plusDays)
                    .forEach(day -> assertThat(within(happened, day, period))
                            .as("%s on %s, %s", happened, day, period)
                            .isEqualTo(Truth.of(!day.isBefore(happened) && !day.isAfter(last))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "P1M", "P1Y2M3D"})
    void a_rough_day_is_within_a_period_if_both_its_ends_are(Period period) {
        DayRequirement within = DayRequirement.withinLast(period);
        int day = epochDay(FIRST);
        int first = epochDay(FIRST.minus(period));

        assertThat(within.test(Span.of(first, day), day)).isEqualTo(Truth.TRUE);
        assertThat(within.test(Span.of(first - 40, day), day)).isEqualTo(Truth.UNKNOWN);
        assertThat(within.test(Span.of(first, day + 1), day)).isEqualTo(Truth.UNKNOWN);
        assertThat(within.test(Span.of(first - 80, first - 40), day)).isEqualTo(Truth.FALSE);
        assertThat(within.test(Span.UNKNOWN, day)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_fixed_day_divides_days_whichever_day_is_asked_about() {
        DayRequirement before = DayRequirement.isBefore(FIRST);
        int first = epochDay(FIRST);

        for (int day : new int[] {first - 1000, first, first + 1000}) {
            assertThat(before.test(Span.exactly(first - 1), day)).isEqualTo(Truth.TRUE);
            assertThat(before.test(Span.exactly(first), day)).isEqualTo(Truth.FALSE);
            assertThat(before.test(Span.of(first - 1, first), day)).isEqualTo(Truth.UNKNOWN);
            assertThat(before.horizon(Span.of(first - 1, first), day)).isEqualTo(Integer.MAX_VALUE);
        }
    }

    private static Truth within(LocalDate happened, LocalDate day, Period period) {
        return DayRequirement.withinLast(period).test(Span.exactly(epochDay(happened)), epochDay(day));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
