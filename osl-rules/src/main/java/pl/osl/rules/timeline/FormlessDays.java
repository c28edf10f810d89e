package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.presumption.PresumedFacts;

/** Finds the days on which a centre has no legal form. */
final class FormlessDays {

    private FormlessDays() {}

    /** From the day of a standpoint to another; forms begin and end on days that the record names. */
    static List<DayRange> of(Standpoint at, LocalDate until) {
        int first = (int) at.day().toEpochDay();
        int last = (int) until.toEpochDay();
        NavigableSet<Integer> days = PresumedFacts.turningDays(at.centre()).subSet(first, false, last, true);
        List<DayRange> ranges = new ArrayList<>();
        LocalDate from = at.day();
        boolean isFormless = at.isWithoutLegalForm();
        for (int turning : days) {
            LocalDate day = LocalDate.ofEpochDay(turning);
            boolean isFormlessNow = at.on(day).isWithoutLegalForm();
            if (isFormless && !isFormlessNow) {
                ranges.add(new DayRange(from, day.minusDays(1)));
            }
            from = isFormless == isFormlessNow ? from : day;
            isFormless = isFormlessNow;
        }
        if (isFormless) {
            ranges.add(new DayRange(from, until));
        }
        return List.copyOf(ranges);
    }
}
