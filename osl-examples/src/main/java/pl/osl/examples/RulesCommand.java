package pl.osl.examples;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Catalogue;

/** Shows the rules of an edition: what each says, asks and rests on. */
@Command(
        name = "rules",
        description = {
            "Pokazuje reguły standardu: co mówią, o co pytają i na czym się opierają.",
            "Shows the rules of the standard: what they say, ask and rest on."
        })
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = QuestionOptions.LanguageConverter.class,
            description = "język odpowiedzi / language of the answer")
    private Language language = Language.POLISH;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            converter = FormConverter.class,
            description = "postać odpowiedzi / form of the answer")
    private Form form = Form.TEXT;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = edition.standard().catalogue();
        terminal.print(
                switch (form) {
                    case TEXT -> written(new PlainSheet(), catalogue);
                    case JSON -> OslJson.write(catalogue);
                    case MARKDOWN -> written(new MarkdownSheet(), catalogue);
                });
        return Osl.DONE;
    }

    private String written(Sheet sheet, Catalogue catalogue) {
        return new CatalogueText(language, sheet, catalogue)
                .of(OslStandard.sources(), Map.of())
                .stripTrailing();
    }

    private enum Form {
        TEXT,
        JSON,
        MARKDOWN
    }

    private static final class FormConverter implements ITypeConverter<Form> {

        @Override
        public Form convert(String value) {
            return switch (value) {
                case "text" -> Form.TEXT;
                case "json" -> Form.JSON;
                case "markdown" -> Form.MARKDOWN;
                default -> throw QuestionOptions.unusable(value, "text, json, markdown");
            };
        }
    }
}
