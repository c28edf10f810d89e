package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.osl.model.centre.Centre;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.timeline.Boundary;
import pl.osl.rules.timeline.Timeline;

/** Shows how the answers about a centre change over time. */
@Command(
        name = "timeline",
        description = {
            "Pokazuje, jak oceny ośrodka zmieniają się w czasie i dlaczego.",
            "Shows how the answers about a centre change over time, and why."
        })
final class TimelineCommand implements Callable<Integer> {

    /** The year of the first Act that provided for such centres. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int YEARS_AHEAD = 3;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "plik .json (jeden ośrodek) lub .jsonl / .json (one centre) or .jsonl")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "pierwszy dzień, domyślnie początek roku, w którym dane coś zmieniły"
                    + " / first day, by default the start of the year in which the record first changed an answer")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "ostatni dzień, domyślnie 3 lata po dniu danych (recordedOn) lub po dzisiejszym"
                    + " / last day, by default 3 years after the day of the record (recordedOn), or after today")
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
        LocalDate last = to == null ? QuestionOptions.dayOf(centre).plusYears(YEARS_AHEAD) : to;
        LocalDate first = from == null
                ? firstDay(Timeline.of(assessor.at(centre, EARLIEST).firm(), last), last)
                : from;
        if (last.isBefore(first)) {
            throw new UnusableArgumentException(
                    "ostatni dzień " + last + " leży przed pierwszym " + first,
                    "the last day " + last + " is before the first day " + first);
        }
        waivers.asked(assessor.standard(), centre.id(), first, last);
        return Timeline.of(assessor.at(centre, first), last);
    }

    /** The start of the year in which a day in the record first changed an answer. */
    private static LocalDate firstDay(Timeline whole, LocalDate last) {
        return whole.boundaries().stream()
                .filter(TimelineCommand::restsOnTheRecord)
                .map(boundary -> boundary.day().withDayOfYear(1))
                .findFirst()
                .orElse(last.withDayOfYear(1));
    }

    private static boolean restsOnTheRecord(Boundary boundary) {
        return boundary.rules().stream()
                .flatMap(change -> change.because().stream())
                .anyMatch(reason -> !reason.evidence().isEmpty());
    }
}
