package pl.osl.examples;

import java.util.function.Supplier;
import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;

/** The options for the language and the format of an answer. */
final class OutputOptions {

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = QuestionOptions.LanguageConverter.class,
            description = "język odpowiedzi / language of the answer")
    private Language language = Language.POLISH;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            converter = QuestionOptions.FormatConverter.class,
            description = "postać odpowiedzi / form of the answer")
    private QuestionOptions.Format format = QuestionOptions.Format.TEXT;

    Language language() {
        return language;
    }

    boolean wantsJson() {
        return format == QuestionOptions.Format.JSON;
    }

    /** An answer in the requested format. */
    String written(Object answer, Supplier<Report> report) {
        return switch (format) {
            case TEXT -> report.get().text(language);
            case JSON -> OslJson.write(answer);
            case MARKDOWN -> report.get().markdown(language);
        };
    }
}
