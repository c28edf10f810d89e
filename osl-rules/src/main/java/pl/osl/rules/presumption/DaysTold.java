package pl.osl.rules.presumption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.SpokenDay;

/**
 * What the record tells of the days of its entries.
 *
 * @param day the day asked about, counted from 1970-01-01
 * @param recordedOn the day for which the record speaks; the highest {@code int} if it is not known
 */
record DaysTold(int day, int recordedOn) {

    /** The last day that a record can name. */
    static final int LAST = (int) LocalDate.of(9999, 12, 31).toEpochDay();

    /** In the place of the first or the last possible day: no bound. */
    static final int OPEN_START = Integer.MIN_VALUE;

    static final int OPEN_END = Integer.MAX_VALUE;

    /** Whether there is such a day, and it has come by the day asked about, whatever else is true. */
    boolean hasSurelyCome(DatedEntry entry, int number) {
        return entry.known(recordedOn).isCertain(number) && latest(entry, number) <= day;
    }

    /** The first day that is possible of a day, if there is one. */
    int earliest(DatedEntry entry, int number) {
        KnownDays known = entry.known(recordedOn);
        return known.earliest(known.boundBelow(number));
    }

    /** The last day that is possible of a day, if there is one. */
    int latest(DatedEntry entry, int number) {
        KnownDays known = entry.known(recordedOn);
        return known.latest(known.boundAbove(number));
    }

    /** That an end comes no earlier than it is read to. */
    static Wording notBefore(Wording end, When as) {
        Wording first = SpokenDay.of(LocalDate.ofEpochDay(as.earliestEpochDay()));
        return Wording.of(
                end.polish() + " nie wcześniej niż " + first.polish(),
                end.english() + " no earlier than " + first.english());
    }

    /**
     * A day read as lying in a span; empty if the record tells as much itself, or tells otherwise.
     *
     * @param says what is taken to be so if it is read as these days
     */
    Optional<PresumedFact> fact(
            DatedEntry entry,
            int number,
            PresumptionId presumption,
            int least,
            int most,
            Function<When, Wording> says,
            Optional<Place> noLaterAt) {
        Fact<When> recorded = entry.recorded(number);
        int first = recorded.isKnown() ? recorded.value().earliestEpochDay() : OPEN_START;
        int last = recorded.isKnown() ? recorded.value().latestEpochDay() : OPEN_END;
        boolean tellsMore = least > first || most < last;
        int from = Math.max(least, first);
        int until = Math.min(most, last);
        boolean isPossible = !entry.known(recordedOn).isRuledOut(number)
                && from <= LAST
                && Math.max(from, earliest(entry, number)) <= Math.min(until, latest(entry, number));
        if (recorded.isNone() || !tellsMore || !isPossible) {
            return Optional.empty();
        }
        return When.ofEpochDays(from, until)
                .asOptional()
                .map(as -> new PresumedFact(
                        entry.placeOf(number),
                        presumption,
                        as,
                        says.apply(as),
                        presumption.wording(),
                        entry.within(),
                        noLaterAt));
    }
}
