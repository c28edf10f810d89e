package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.waiver.Waiver;

/**
 * The days of which a record, its waivers and what is presumed tell, and how they were found: what a timeline shows if nobody says which days it should.
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
     * where that is not recorded, to the end of the year of the last day recorded. It takes in the days of the waivers of
     * the centre and those on which what is presumed comes or may end. Empty if nothing names a day.
     */
    public static Optional<RecordedSpan> of(Assessor assessor, Centre centre) {
        Objects.requireNonNull(assessor, "assessor");
        NavigableSet<Integer> days = PresumedFacts.recordedDays(Objects.requireNonNull(centre, "centre"));
        List<Waiver> waivers = assessor.waivers().forCentre(centre.id()).waivers();
        Stream<SpanEnd> first = days.isEmpty() ? Stream.of() : Stream.of(SpanEnd.firstRecorded(days.first()));
        Stream<SpanEnd> last = days.isEmpty() ? Stream.of() : Stream.of(lastRecorded(centre, days.last()));
        NavigableSet<Integer> presumed = PresumedFacts.presumedDays(centre, assessor.presumptions());
        Stream<SpanEnd> beyond = presumed.isEmpty() ? Stream.of() : Stream.of(SpanEnd.lastPresumed(presumed.last()));
        Optional<SpanEnd> from = Stream.concat(first, waivers.stream().map(SpanEnd::beginOf))
                .min(Comparator.comparing(bound -> bound.day().getYear()));
        return Stream.of(last, beyond, waivers.stream().map(SpanEnd::endOf))
                .flatMap(Function.identity())
                .reduce((one, other) -> other.day().isAfter(one.day()) ? other : one)
                .map(to -> span(from.orElseThrow(), to));
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

    private static RecordedSpan span(SpanEnd from, SpanEnd to) {
        return new RecordedSpan(from.day().withDayOfYear(1), to.day(), from.because(), to.because());
    }

    private static SpanEnd lastRecorded(Centre centre, int last) {
        return centre.recordedOn()
                .map(SpanEnd::afterTheRecord)
                .orElseGet(() -> SpanEnd.yearOf(
                        LocalDate.ofEpochDay(last),
                        Wording.of("do roku ostatniego zapisanego dnia: ", "to the year of the last day recorded: ")));
    }

    /** A first or last day, and why it is that. */
    private record SpanEnd(LocalDate day, Wording because) {

        static SpanEnd firstRecorded(int day) {
            LocalDate first = LocalDate.ofEpochDay(day);
            return new SpanEnd(
                    first,
                    Wording.of("od roku pierwszego zapisanego dnia: ", "from the year of the first day recorded: ")
                            .then(SpokenDay.of(first)));
        }

        /** A waiver that covers all earlier days begins nowhere, so it is shown in its last year. */
        static SpanEnd beginOf(Waiver waiver) {
            LocalDate first = waiver.from().orElse(waiver.until());
            return new SpanEnd(
                    first,
                    Wording.of("od roku, którego dotyczy odstępstwo: ", "from a year in which a waiver holds: ")
                            .then(SpokenDay.of(first)));
        }

        static SpanEnd endOf(Waiver waiver) {
            return yearOf(
                    waiver.until(),
                    Wording.of("do roku, w którym kończy się odstępstwo: ", "to the year in which a waiver ends: "));
        }

        static SpanEnd lastPresumed(int day) {
            return yearOf(
                    LocalDate.ofEpochDay(day),
                    Wording.of(
                            "do roku ostatniego dnia, o którym mówi domniemanie: ",
                            "to the year of the last day of which a presumption tells: "));
        }

        static SpanEnd afterTheRecord(LocalDate recorded) {
            LocalDate after = recorded.isAfter(LAST.minusYears(YEARS_AHEAD)) ? LAST : recorded.plusYears(YEARS_AHEAD);
            return new SpanEnd(
                    after,
                    Wording.of("do 3 lat po dniu danych: ", "to 3 years after the day of the record: ")
                            .then(SpokenDay.of(recorded)));
        }

        static SpanEnd yearOf(LocalDate day, Wording because) {
            return new SpanEnd(day.withDayOfYear(day.lengthOfYear()), because.then(SpokenDay.of(day)));
        }
    }
}
