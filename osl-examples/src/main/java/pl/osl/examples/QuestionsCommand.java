package pl.osl.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.osl.report.Report;
import pl.osl.rules.question.Questions;

/** Lists the missing facts about a centre that are worth asking for first. */
@Command(
        name = "questions",
        description = {
            "Mówi, o które brakujące dane warto zapytać najpierw: te, które rozstrzygną najwięcej reguł.",
            "Lists the missing facts worth asking for first: those that would settle most rules."
        })
final class QuestionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "ile pytań pokazać w tekście, domyślnie 10; w JSON są wszystkie"
                    + " / how many questions to show in text, by default 10; JSON contains all of them")
    private int most = 10;

    QuestionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return question.answer(terminal, question.assessor(), standpoint -> show(Questions.of(standpoint)));
    }

    private void show(Questions questions) {
        terminal.print(question.manner().written(questions, () -> Report.of(questions, most)));
    }

    private static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9]\\d{0,5}")) {
                throw QuestionOptions.unusable(value, "1–999999");
            }
            return Integer.valueOf(value);
        }
    }
}
