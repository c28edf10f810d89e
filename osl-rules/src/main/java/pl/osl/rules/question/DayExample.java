package pl.osl.rules.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.When;
import pl.osl.model.json.UnreadableRecordException;

/**
 * An example of a day that an answer wants, such as the record can take beside all else that it says.
 *
 * @param amendments what the answer changes
 * @param days what the record leaves possible of its days
 */
record DayExample(Centre centre, List<Amendment> amendments, PossibleDays days) {

    /** The value with an example that the record can take: its own, or the last or the first day that is possible. */
    WantedValue possible(WantedValue wanted) {
        if (wanted.kind() != WantedKind.DAY) {
            return wanted;
        }
        Optional<When> span = amendments.stream()
                .filter(each -> each.place().equals(wanted.place()))
                .flatMap(each -> each.value().stream())
                .map(scalar -> When.parse(scalar.value().toString()))
                .findFirst();
        return Stream.of(
                        Stream.of(wanted.example()),
                        span.flatMap(When::latest).map(LocalDate::toString).stream(),
                        span.flatMap(When::earliest).map(LocalDate::toString).stream(),
                        day(days.last(wanted.place())),
                        day(days.first(wanted.place())))
                .flatMap(days -> days)
                .filter(day -> isReadable(wanted, day))
                .findFirst()
                .map(day -> new WantedValue(wanted.place(), WantedKind.DAY, day))
                .orElse(wanted);
    }

    private static Stream<String> day(int epochDay) {
        boolean isAny = epochDay == Integer.MIN_VALUE || epochDay == Integer.MAX_VALUE;
        return isAny ? Stream.empty() : Stream.of(LocalDate.ofEpochDay(epochDay).toString());
    }

    private boolean isReadable(WantedValue wanted, String day) {
        List<Amendment> exact = amendments.stream()
                .map(each -> each.place().equals(wanted.place()) ? Amendment.value(wanted.place(), day) : each)
                .toList();
        try {
            Amendments.in(centre, exact);
            return true;
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return false;
        }
    }
}
