package pl.osl.examples;

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
import pl.osl.rules.assessment.Assessor;
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
            paramLabel = "pilot",
            converter = EditionConverter.class,
            description = "edycja standardu / edition of the standard")
    private Standard edition = OslStandard.pilot();

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

    List<Path> files() {
        return files;
    }

    Assessor assessor() {
        return Assessor.of(edition);
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
            if (value.equals("pilot")) {
                return OslStandard.pilot();
            }
            throw unusable(value, "pilot");
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

    private static UnusableArgumentException unusable(String value, String allowed) {
        return new UnusableArgumentException(
                "jest „" + value + "”; dozwolone: " + allowed, "found \"" + value + "\"; allowed: " + allowed);
    }
}
