package pl.osl.rules.presumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.When;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.condition.Continuation;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/**
 * The facts that presumptions read into a record, worked out from the record alone.
 *
 * <p>No presumption builds on another, except that a provision goes on with its document.
 */
public final class PresumedFacts {

    private final DaysTold told;
    private final Succession succession;
    private final List<Presumption> presumptions;
    private final List<PresumedFact> facts = new ArrayList<>();

    private PresumedFacts(DaysTold told, List<Presumption> presumptions) {
        this.told = told;
        this.succession = new Succession(told);
        this.presumptions = presumptions;
    }

    /**
     * The facts read in on a day, in the order of the record, those of one place in the order of the presumptions.
     *
     * <p>Recorded as they are read, all or some of them, they make a valid record that says more.
     */
    public static List<PresumedFact> of(Centre centre, LocalDate day, List<Presumption> presumptions) {
        DaysTold told = new DaysTold((int) day.toEpochDay(), recordedOn(centre));
        PresumedFacts gathered = new PresumedFacts(told, presumptions);
        gathered.gather(PlacedEntry.root(CentreInTime.CENTRE.entry(centre)));
        return possible(List.copyOf(gathered.facts), centre);
    }

    /** Without those of entries that cannot take them, as where months of experience would no longer fit in. */
    private static List<PresumedFact> possible(List<PresumedFact> facts, Centre centre) {
        try {
            PresumedRecord.with(facts, centre);
            return facts;
        } catch (UnreadableRecordException refused) {
            List<PresumedFact> left = facts.stream()
                    .filter(fact -> refused.faults().stream()
                            .noneMatch(fault -> fact.place().isIn(fault.place().parent())))
                    .toList();
            if (left.size() == facts.size()) {
                throw refused;
            }
            return possible(left, centre);
        }
    }

    private static int recordedOn(Centre centre) {
        return centre.recordedOn().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    }

    /** The days on which other facts may be read in than on the day before, counted from 1970-01-01. */
    public static NavigableSet<Integer> turningDays(Centre centre) {
        NavigableSet<Integer> days = recordedDays(centre);
        new TreeSet<>(days).forEach(day -> days.add(day + 1));
        return days;
    }

    /** The first and last days that a record names anywhere, counted from 1970-01-01. */
    public static NavigableSet<Integer> recordedDays(Centre centre) {
        NavigableSet<Integer> days = new TreeSet<>();
        CentreInTime.CENTRE
                .entry(centre)
                .forEach(entry -> Stream.concat(recorded(entry), Attestation.speaksOf(entry))
                        .flatMap(when -> Stream.concat(when.earliest().stream(), when.latest().stream()))
                        .forEach(day -> days.add((int) day.toEpochDay())));
        centre.recordedOn().ifPresent(day -> days.add((int) day.toEpochDay()));
        return days;
    }

    /**
     * The days of which presumptions tell beyond the last one that is recorded, counted from 1970-01-01: on which
     * something has come at the latest, or may be over again.
     */
    public static NavigableSet<Integer> presumedDays(Centre centre, List<Presumption> presumptions) {
        NavigableSet<Integer> recorded = recordedDays(centre);
        NavigableSet<Integer> days = new TreeSet<>();
        if (recorded.isEmpty() || presumptions.isEmpty()) {
            return days;
        }
        int last = recorded.last();
        for (PresumedFact fact : of(centre, LocalDate.ofEpochDay(last), presumptions)) {
            days.add(fact.as().latestEpochDay());
            days.add(fact.as().earliestEpochDay() > last + 1 ? fact.as().earliestEpochDay() + 1 : last);
        }
        return days.subSet(last, false, DaysTold.LAST, true);
    }

    private static Stream<When> recorded(DatedEntry entry) {
        return IntStream.range(0, entry.days()).mapToObj(entry::recorded).flatMap(fact -> fact.asOptional().stream());
    }

    private void gather(PlacedEntry position) {
        for (int day = 0; day < position.entry().days(); day++) {
            for (Presumption presumption : presumptions) {
                read(position, day, presumption).ifPresent(facts::add);
            }
        }
        position.inside().forEach(this::gather);
    }

    private Optional<PresumedFact> read(PlacedEntry position, int day, Presumption presumption) {
        if (presumption.id() == PresumptionId.SOURCE_SPEAKS_OF_ITS_DAY) {
            return Attestation.read(position, day, told);
        }
        Stream<PresumedFact> end = position.entry().continuations().stream()
                .filter(lasting -> lasting.end() == day)
                .filter(lasting -> lasting.presumption().equals(Optional.of(presumption.id())))
                .flatMap(lasting -> goingOn(position, lasting, presumption).stream());
        Stream<PresumedFact> beginning = position.entry().commencements().stream()
                .filter(each -> each.day() == day && each.presumption() == presumption.id())
                .flatMap(each -> new EntryIntoForce(told)
                        .read(position.entry(), each, presumption.period().orElseThrow()).stream());
        return Stream.concat(end, beginning).findFirst();
    }

    private Optional<PresumedFact> goingOn(PlacedEntry position, Continuation lasting, Presumption presumption) {
        return presumption.id() == PresumptionId.ENGAGEMENT_CONTINUES
                ? new LastAttested(told)
                        .goingOn(position.entry(), lasting, presumption.period().orElseThrow())
                : succession.goingOn(position, lasting);
    }
}
