package pl.osl.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.BriefAssessment;

/** Reports which stages each centre has reached, and why. */
@Command(
        name = "assess",
        description = {
            "Mówi o każdym ośrodku, które etapy osiągnął i dlaczego.",
            "Reports which stages each centre has reached, and why."
        })
final class AssessCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--full",
            description = "przy każdej regule wszystkie jej przesłanki / with the full reasons of each rule")
    private boolean full;

    @Option(
            names = "--brief",
            description = "bez uzasadnień, tylko wyniki i braki / outcomes and gaps only, without reasons")
    private boolean brief;

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (full && brief) {
            throw new UnusableArgumentException(
                    "--brief i --full wykluczają się; proszę podać jedną z nich",
                    "--brief and --full exclude each other; give one of them");
        }
        return question.answer(terminal, question.assessor(), standpoint -> answer(standpoint.assess()));
    }

    private void answer(Assessment assessment) {
        if (brief) {
            BriefAssessment answer = assessment.brief();
            terminal.print(question.manner().written(answer, () -> Report.of(answer)));
        } else {
            Report report = full ? Report.withReasons(assessment) : Report.of(assessment);
            terminal.print(question.manner().written(assessment, () -> report));
        }
    }
}
