package pl.osl.rules.presumption;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Commencement;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.span.DayWords;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Span;

/**
 * When an act is presumed to have come into force: within a time after its adoption, or with the period for which it is
 * made. Never simply on the day of its adoption, since local law must be announced first.
 */
final class EntryIntoForce {

    private static final Wording BEGAN = Wording.of("wejście w życie nastąpiło ", "it came into force ");

    private static final Wording WITH_PERIOD = Wording.of(
            "akty przyjęte na pewien okres wchodzą w życie z jego początkiem",
            "acts made for a period come into force with its beginning");

    private final DaysTold told;

    EntryIntoForce(DaysTold told) {
        this.told = told;
    }

    /** The day read in; empty if the adoption is not recorded, or no last day of it. */
    Optional<PresumedFact> read(DatedEntry entry, Commencement commencement, Period term) {
        int adopted = commencement.cause();
        int lastAdopted = told.latest(entry, adopted);
        if (!entry.recorded(adopted).isKnown() || lastAdopted == DaysTold.OPEN_END) {
            return Optional.empty();
        }
        int period = commencement.periodFrom();
        boolean waitsForPeriod = entry.recorded(period).isKnown() && told.earliest(entry, period) >= lastAdopted;
        int least = waitsForPeriod ? told.earliest(entry, period) : told.earliest(entry, adopted);
        int most = waitsForPeriod
                ? told.latest(entry, period)
                : (int) Math.min(
                        Span.LAST_DAY,
                        LocalDate.ofEpochDay(lastAdopted).plus(term).toEpochDay());
        return told.fact(
                        entry,
                        commencement.day(),
                        commencement.presumption(),
                        least,
                        most,
                        as -> BEGAN.then(DayWords.between(as.earliestEpochDay(), as.latestEpochDay())),
                        Optional.empty())
                .map(fact -> fact.because(waitsForPeriod ? WITH_PERIOD : within(term)));
    }

    /** That acts come into force within a time after their adoption. */
    static Wording within(Period term) {
        Wording length = PeriodWords.of(term);
        return Wording.of(
                "akty wchodzą w życie nie później niż " + length.polish() + " po przyjęciu",
                "acts come into force no later than " + length.english() + " after adoption");
    }
}
