package pl.osl.examples;

import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;

/** How a question about one centre is answered. */
final class OutputOptions {

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = QuestionOptions.LanguageConverter.class,
            description = "język odpowiedzi / language of the answer")
    private Language language = Language.POLISH;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = QuestionOptions.FormatConverter.class,
            description = "postać odpowiedzi / form of the answer")
    private QuestionOptions.Format format = QuestionOptions.Format.TEXT;

    Language language() {
        return language;
    }

    boolean wantsJson() {
        return format == QuestionOptions.Format.JSON;
    }
}
