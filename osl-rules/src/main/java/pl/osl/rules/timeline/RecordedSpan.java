package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.presumption.PresumedFacts;

/**
 * The days of which a record tells, and how they were found: what a timeline shows if nobody says which days it should.
 *
 * @param from the start of the year of the first day that is recorded
 * @param to the last day shown
 * @param fromBecause why it begins there
 * @param toBecause why it ends there
 */
public record RecordedSpan(LocalDate from, LocalDate to, Wording fromBecause, Wording toBecause) {

    private static final int YEARS_AHEAD = 3;

    /** The last day that a record can name. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * From the start of the year of the first day recorded to three years after the day for which the record speaks, or,
     * where that is not recorded, to the end of the year of the last day recorded; empty if the record names no day.
     */
    public static Optional<RecordedSpan> of(Centre centre) {
        NavigableSet<Integer> days = PresumedFacts.recordedDays(Objects.requireNonNull(centre, "centre"));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(days.first());
        LocalDate last = LocalDate.ofEpochDay(days.last());
        return Optional.of(centre.recordedOn()
                .map(recorded -> span(first, yearsAfter(recorded), afterTheRecord(recorded)))
                .orElseGet(() -> span(first, last.withDayOfYear(last.lengthOfYear()), lastRecorded(last))));
    }

    /** The same days, which begin with that year at the latest; why they do is then said. */
    public RecordedSpan beginningBy(LocalDate last) {
        return from.isAfter(last)
                ? new RecordedSpan(
                        last.withDayOfYear(1),
                        to,
                        Wording.of(
                                "od początku roku, bo pierwszy zapisany dzień jest późniejszy",
                                "from the start of the year, since the first day recorded is later"),
                        toBecause)
                : this;
    }

    /** The same days, which end with that year at the earliest; why they do is then said. */
    public RecordedSpan endingFrom(LocalDate first) {
        return to.isBefore(first)
                ? new RecordedSpan(
                        from,
                        first.withDayOfYear(first.lengthOfYear()),
                        fromBecause,
                        Wording.of(
                                "do końca roku, bo dalej dane nie sięgają",
                                "to the end of the year, since the record reaches no further"))
                : this;
    }

    private static LocalDate yearsAfter(LocalDate recorded) {
        return recorded.isAfter(LAST.minusYears(YEARS_AHEAD)) ? LAST : recorded.plusYears(YEARS_AHEAD);
    }

    private static RecordedSpan span(LocalDate first, LocalDate to, Wording toBecause) {
        return new RecordedSpan(
                first.withDayOfYear(1),
                to,
                Wording.of("od roku pierwszego zapisanego dnia: ", "from the year of the first day recorded: ")
                        .then(SpokenDay.of(first)),
                toBecause);
    }

    private static Wording afterTheRecord(LocalDate recorded) {
        return Wording.of("do 3 lat po dniu danych: ", "to 3 years after the day of the record: ")
                .then(SpokenDay.of(recorded));
    }

    private static Wording lastRecorded(LocalDate last) {
        return Wording.of("do roku ostatniego zapisanego dnia: ", "to the year of the last day recorded: ")
                .then(SpokenDay.of(last));
    }
}
