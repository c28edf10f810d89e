package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.timeline.RecordedSpan;
import pl.osl.rules.timeline.Timeline;

/** Shows how the answers about a centre change over time. */
@Command(
        name = "timeline",
        description = {
            "Pokazuje, jak oceny ośrodka zmieniają się w czasie i dlaczego.",
            "Shows how the answers about a centre change over time, and why."
        })
final class TimelineCommand implements Callable<Integer> {

    private static final Wording NO_DAY =
            Wording.of("dane nie podają żadnego dnia; bieżący rok", "the record names no day; the current year");

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "plik .json (jeden ośrodek) lub .jsonl / .json (one centre) or .jsonl")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "pierwszy dzień, domyślnie początek roku pierwszego dnia zapisanego w danych"
                    + " / first day, by default the start of the year of the first day recorded")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "ostatni dzień, domyślnie 3 lata po dniu danych (recordedOn), a bez niego koniec roku"
                    + " ostatniego zapisanego dnia / last day, by default 3 years after the day of the record"
                    + " (recordedOn), or else the end of the year of the last day recorded")
    private @Nullable LocalDate to;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "80",
            description = "szerokość wykresu w znakach, domyślnie 80 / width of the chart in characters, by default 80")
    private int width;

    @Mixin
    private final PresumeOption presume = new PresumeOption();

    @Mixin
    private final WaiverOption waivers = new WaiverOption();

    @Mixin
    private final OutputOptions manner = new OutputOptions();

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CentreFiles records = new CentreFiles(terminal, manner.language());
        Assessor assessor = waivers.assessor(edition.standard()).presuming(presume.presumptions());
        records.centres(List.of(file)).forEach(centre -> show(timeline(assessor, centre)));
        waivers.tellUnmatched(terminal, manner.language());
        return records.conclude();
    }

    private void show(Timeline timeline) {
        terminal.print(manner.written(timeline, () -> Report.of(timeline, width)));
    }

    private Timeline timeline(Assessor assessor, Centre centre) {
        RecordedSpan span = RecordedSpan.of(assessor, centre).orElseGet(TimelineCommand::thisYear);
        RecordedSpan recorded = from == null && to != null
                ? span.beginningBy(to)
                : from != null && to == null ? span.endingFrom(from) : span;
        LocalDate first = from == null ? recorded.from() : from;
        LocalDate last = to == null ? recorded.to() : to;
        if (last.isBefore(first)) {
            throw new UnusableArgumentException(
                    "ostatni dzień " + last + " leży przed pierwszym " + first,
                    "the last day " + last + " is before the first day " + first);
        }
        waivers.asked(assessor.standard(), centre.id(), first, last);
        Timeline timeline = Timeline.of(assessor.at(centre, first), last);
        return choice(recorded).map(timeline::chosen).orElse(timeline);
    }

    private static RecordedSpan thisYear() {
        LocalDate first = QuestionOptions.today().withDayOfYear(1);
        return new RecordedSpan(first, first.plusYears(1).minusDays(1), NO_DAY, NO_DAY);
    }

    /** Why it begins and ends where it does, as far as that was not said. */
    private Optional<Wording> choice(RecordedSpan recorded) {
        Stream<Wording> begins = from == null ? Stream.of(recorded.fromBecause()) : Stream.of();
        Stream<Wording> ends = to == null ? Stream.of(recorded.toBecause()) : Stream.of();
        return Stream.concat(begins, ends)
                .distinct()
                .reduce((one, other) -> one.then(Wording.same("; ")).then(other));
    }
}
