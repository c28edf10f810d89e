package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.When;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.standard.Standard;

/** The options shared by most commands: files, edition, day and form of the answer. */
final class QuestionOptions {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "plik .json (jeden ośrodek) lub .jsonl / a .json (one centre) or .jsonl file")
    private final List<Path> files = new ArrayList<>();

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "dzień, domyślnie dzisiejszy w Warszawie / the day, by default today in Warsaw")
    private @Nullable LocalDate day;

    @Mixin
    private final OutputOptions manner = new OutputOptions();

    @Mixin
    private final WaiverOption waivers = new WaiverOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final PresumeOption presume = new PresumeOption();

    /** Answers about each centre on the day, one after the other, and gives the exit status. */
    int answer(Terminal terminal, Assessor assessor, Consumer<Standpoint> answer) {
        CentreFiles records = records(terminal);
        LocalDate asked = day();
        centres(records).forEach(centre -> answer.accept(assessor.at(centre, asked)));
        return conclude(records, terminal);
    }

    /** Reads the records, by as many threads as are wanted. */
    CentreFiles records(Terminal terminal) {
        return new CentreFiles(terminal, language(), threads);
    }

    /** The centres to ask about, one after the other. */
    Stream<Centre> centres(CentreFiles records) {
        LocalDate asked = day();
        Standard standard = edition.standard();
        return records.centres(files).peek(centre -> waivers.asked(standard, centre.id(), asked, asked));
    }

    /** Says what was refused and which waivers matched nothing, and gives the exit status. */
    int conclude(CentreFiles records, Terminal terminal) {
        waivers.tellUnmatched(terminal, language());
        return records.conclude();
    }

    Assessor assessor() throws IOException {
        return waivers.assessor(edition.standard()).presuming(presume.presumptions());
    }

    LocalDate day() {
        return day == null ? today() : day;
    }

    /** The day of the record, or today. */
    static LocalDate dayOf(Centre centre) {
        return centre.recordedOn().orElseGet(QuestionOptions::today);
    }

    static LocalDate today() {
        return LocalDate.now(WARSAW);
    }

    Language language() {
        return manner.language();
    }

    OutputOptions manner() {
        return manner;
    }

    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return When.parseDay(value);
        }
    }

    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return switch (value) {
                case "pl" -> Language.POLISH;
                case "en" -> Language.ENGLISH;
                default -> throw unusable(value, "pl, en");
            };
        }
    }

    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "markdown" -> Format.MARKDOWN;
                default -> throw unusable(value, "text, json, markdown");
            };
        }
    }

    static UnusableArgumentException unusable(String value, String allowed) {
        return new UnusableArgumentException(
                "jest „" + value + "”; dozwolone: " + allowed, "found \"" + value + "\"; allowed: " + allowed);
    }
}
