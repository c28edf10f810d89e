package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/** Shows what has changed for a centre between two records, days or editions, and why. */
@Command(
        name = "progress",
        description = {
            "Mówi, co się zmieniło w ocenie ośrodka i przez co: inne dane, upływ czasu, inna edycja.",
            "Shows what has changed for a centre, and why: other facts, the passage of time, another edition."
        })
final class ProgressCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "EARLIER",
            description = "wcześniejsze dane, plik .json / the earlier record, a .json file")
    private Path earlier = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "LATER",
            description = "późniejsze dane, także ten sam plik / the later record; may be the same file")
    private Path later = Path.of("");

    @Option(
            names = "--day-earlier",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "domyślnie dzień danych lub dzisiejszy / by default the day of the record, or today")
    private @Nullable LocalDate dayEarlier;

    @Option(
            names = "--day-later",
            paramLabel = "YYYY-MM-DD",
            converter = QuestionOptions.DayConverter.class,
            description = "domyślnie dzień danych lub dzisiejszy / by default the day of the record, or today")
    private @Nullable LocalDate dayLater;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(
            names = "--edition-earlier",
            paramLabel = "2014|pilot",
            converter = EditionOption.Converter.class,
            description = "edycja przedtem, domyślnie ta sama / the earlier edition, by default the same")
    private @Nullable Standard editionEarlier;

    @Mixin
    private final PresumeOption presume = new PresumeOption();

    @Mixin
    private final WaiverOption waivers = new WaiverOption();

    @Mixin
    private final OutputOptions manner = new OutputOptions();

    ProgressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CentreFiles records = new CentreFiles(terminal, manner.language());
        List<Centre> centres = new ArrayList<>();
        records.centres(List.of(earlier, later)).forEach(centres::add);
        if (records.refused() == 0) {
            answer(centres, waivers.read());
            waivers.tellUnmatched(terminal, manner.language());
        }
        return records.conclude();
    }

    private void answer(List<Centre> centres, Waivers granted) {
        if (centres.size() != 2 || !centres.get(0).id().equals(centres.get(1).id())) {
            throw new UnusableArgumentException(
                    "potrzebne są dwa zapisy tego samego ośrodka", "two records of the same centre are needed");
        }
        Standard standardBefore = editionEarlier == null ? edition.standard() : editionEarlier;
        Standpoint before = standpoint(standardBefore, granted, centres.get(0), dayEarlier);
        Standpoint after = standpoint(edition.standard(), granted, centres.get(1), dayLater);
        if (after.day().isBefore(before.day())) {
            throw new UnusableArgumentException(
                    "późniejszy dzień " + after.day() + " leży przed wcześniejszym " + before.day(),
                    "the later day " + after.day() + " is before the earlier day " + before.day());
        }
        Progress progress = Progress.between(before, after);
        terminal.print(manner.written(progress, () -> Report.of(progress)));
    }

    private Standpoint standpoint(Standard standard, Waivers granted, Centre centre, @Nullable LocalDate day) {
        LocalDate asked = day == null ? QuestionOptions.dayOf(centre) : day;
        waivers.asked(standard, centre.id(), asked, asked);
        return Assessor.of(standard)
                .withWaivers(granted)
                .presuming(presume.presumptions())
                .at(centre, asked);
    }
}
