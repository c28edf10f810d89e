package pl.osl.examples;

import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;

/** How a question about one centre is answered. */
final class Manner {

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = Question.LanguageConverter.class,
            description = "język odpowiedzi / language of the answer")
    private Language language = Language.POLISH;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Question.FormatConverter.class,
            description = "postać odpowiedzi / form of the answer")
    private Question.Format format = Question.Format.TEXT;

    Language language() {
        return language;
    }

    boolean wantsJson() {
        return format == Question.Format.JSON;
    }
}
