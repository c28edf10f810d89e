package pl.osl.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;

/** Counts how many centres have reached each stage. */
@Command(
        name = "cohort",
        description = {"Liczy, ile ośrodków osiągnęło każdy etap.", "Counts how many centres have reached each stage."})
final class CohortCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    CohortCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CentreFiles records = question.records(terminal);
        Assessor assessor = question.assessor();
        LocalDate day = question.day();
        RepeatedCentres repeated = new RepeatedCentres(terminal, question.language());
        Counter counter = Counter.on(terminal, question.language());
        CohortSummary counted = question.centres(records)
                .peek(centre -> counter.step())
                .peek(repeated::meet)
                .map(centre -> assessor.at(centre, day).outcomes())
                .collect(CohortSummary.collector(assessor, day));
        counter.end();
        CohortSummary summary = counted.refusing(records.refused()).repeating(repeated.count());
        terminal.print(question.manner().written(summary, () -> Report.of(summary)));
        return question.conclude(records, terminal);
    }
}
