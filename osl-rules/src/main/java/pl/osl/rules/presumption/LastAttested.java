package pl.osl.rules.presumption;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.When;
import pl.osl.rules.condition.Continuation;
import pl.osl.rules.condition.DatedEntry;

/**
 * How long an engagement is presumed to last: for a period after the last day on which the record surely shows it.
 *
 * <p>Of a day known roughly the first possible one counts, so that narrowing it never takes anything back.
 */
final class LastAttested {

    private final DaysTold told;

    LastAttested(DaysTold told) {
        this.told = told;
    }

    /** The end of an engagement that has surely begun, read as no earlier than a period after it was last attested. */
    Optional<PresumedFact> goingOn(DatedEntry entry, Continuation lasting, Period period) {
        OptionalInt last = last(entry);
        if (last.isEmpty() || !told.hasSurelyCome(entry, lasting.beginning())) {
            return Optional.empty();
        }
        LocalDate until = LocalDate.ofEpochDay(last.getAsInt()).plus(period);
        return told.fact(
                entry,
                lasting.end(),
                lasting.presumption().orElseThrow(),
                (int) until.toEpochDay(),
                DaysTold.OPEN_END,
                as -> DaysTold.notBefore(entry.label(lasting.end()), as),
                Optional.empty());
    }

    /** The latest day that is recorded at an entry or in it and has surely come, or of which its sources speak. */
    private OptionalInt last(DatedEntry entry) {
        IntStream.Builder attested = IntStream.builder();
        entry.forEach(each -> {
            Stream<When> recorded = IntStream.range(0, each.days())
                    .mapToObj(each::recorded)
                    .flatMap(fact -> fact.asOptional().stream());
            Stream<When> spokenOf = each == entry ? Attestation.speaksOf(entry) : Stream.of();
            Stream.concat(recorded, spokenOf)
                    .filter(when -> when.latestEpochDay() <= told.day())
                    .mapToInt(When::earliestEpochDay)
                    .filter(day -> day != DaysTold.OPEN_START)
                    .forEach(attested::add);
        });
        return attested.build().max();
    }
}
