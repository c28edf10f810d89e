package pl.osl.rules.condition;

import java.util.List;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * Between which days an element stands by what is known of the others, of which none stands beside it.
 *
 * @param first the first day possible; the lowest {@code int} if nothing bounds it
 * @param last the last day possible; the highest {@code int} if nothing bounds it
 * @param by from which days that follows, for a walk that explains
 */
record BoundByNeighbours(int first, int last, List<BoundingDay> by) {

    /** A day from which it follows. */
    record BoundingDay(Place element, LabelledValue line, Fact<When> day) {}

    /**
     * A day of the element, read no wider than this leaves it. Where perhaps there is none, as of an end, only an element
     * that comes later tells that there is one.
     */
    Fact<When> narrowed(Fact<When> day, boolean certain) {
        boolean perhapsNone = day.isUnrecorded() && !certain && last == Integer.MAX_VALUE;
        if (day.isNone() || perhapsNone) {
            return day;
        }
        int least = Math.max(first, day.isKnown() ? day.value().earliestEpochDay() : Integer.MIN_VALUE);
        int most = Math.min(last, day.isKnown() ? day.value().latestEpochDay() : Integer.MAX_VALUE);
        return least > most ? day : When.ofEpochDays(least, most);
    }

    /** Keeps what is recorded of its own days and of those of the elements that bound it. */
    void keepReasons(Inquiry inquiry) {
        Place here = inquiry.place();
        for (BoundingDay each : by) {
            if (!each.day.isUnrecorded()) {
                inquiry.moveTo(each.element);
                Object found = each.day.isKnown() ? each.day.value() : each.day;
                inquiry.keep(each.line, Truth.TRUE, found, null, Finding.NEVER);
            }
        }
        inquiry.moveTo(here);
    }
}
