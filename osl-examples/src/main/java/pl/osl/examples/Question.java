package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Waivers;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;

/** What both commands are asked: which files, by which edition, on which day, and how to answer. */
final class Question {

    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "plik .json (jeden ośrodek) lub .jsonl / a .json (one centre) or .jsonl file")
    private final List<Path> files = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "2014|pilot",
            converter = EditionConverter.class,
            description = "edycja standardu, domyślnie 2014 / edition of the standard, by default 2014")
    private Standard edition = OslStandard.edition2014();

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "dzień, domyślnie dzisiejszy w Warszawie / the day, by default today in Warsaw")
    private @Nullable LocalDate day;

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = LanguageConverter.class,
            description = "język odpowiedzi / language of the answer")
    private Language language = Language.POLISH;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = FormatConverter.class,
            description = "postać odpowiedzi / form of the answer")
    private Format format = Format.TEXT;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "plik .json z odstępstwami / a .json file of waivers")
    private @Nullable Path waivers;

    List<Path> files() {
        return files;
    }

    Assessor assessor() throws IOException {
        Assessor assessor = Assessor.of(edition);
        return waivers == null ? assessor : assessor.withWaivers(OslJson.read(waivers, Waivers.class));
    }

    LocalDate day() {
        return day == null ? LocalDate.now(WARSAW) : day;
    }

    Language language() {
        return language;
    }

    boolean wantsJson() {
        return format == Format.JSON;
    }

    enum Format {
        TEXT,
        JSON
    }

    static final class EditionConverter implements ITypeConverter<Standard> {

        @Override
        public Standard convert(String value) {
            return switch (value) {
                case "2014" -> OslStandard.edition2014();
                case "pilot" -> OslStandard.pilot();
                default -> throw unusable(value, "2014, pilot");
            };
        }
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
                default -> throw unusable(value, "text, json");
            };
        }
    }

    static UnusableArgumentException unusable(String value, String allowed) {
        return new UnusableArgumentException(
                "jest „" + value + "”; dozwolone: " + allowed, "found \"" + value + "\"; allowed: " + allowed);
    }
}
