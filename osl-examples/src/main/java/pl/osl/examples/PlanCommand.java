package pl.osl.examples;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.osl.OslStage;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/** Plans what a centre has to do to reach a stage. */
@Command(
        name = "plan",
        description = {
            "Mówi, co zrobić, żeby ośrodek osiągnął etap: kroki, które wystarczą, bez zbędnych.",
            "Plans what a centre has to do to reach a stage: enough steps, and none superfluous."
        })
final class PlanCommand implements Callable<Integer> {

    private static final Wording WHAT_TO_ASK = Wording.of(
            "o co warto zapytać, pokazuje polecenie: osl questions PLIK",
            "to see what to ask, run: osl questions FILE");

    private final Terminal terminal;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--stage",
            paramLabel = "I4",
            description =
                    "etap (obowiązki podstawowe: BASE), domyślnie nieosiągnięty, w którym najmniej jest do zrobienia / the stage (basic duties: BASE), by default one not yet reached that leaves the least to do")
    private @Nullable String stage;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Assessor assessor = question.assessor();
        Optional<StageId> asked = Optional.ofNullable(stage).map(name -> find(name, assessor.standard()));
        return question.answer(
                terminal,
                assessor,
                standpoint -> asked.map(towards -> Plan.towards(towards, standpoint))
                        .or(() -> Plan.towardsNext(standpoint))
                        .ifPresentOrElse(this::show, () -> nothingLeft(standpoint)));
    }

    private static StageId find(String name, Standard standard) {
        return standard.stages().stream()
                .map(Stage::id)
                .filter(id -> id.value().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, standard));
    }

    private static UnusableArgumentException unknown(String name, Standard standard) {
        return new UnusableArgumentException(
                "--stage: w edycji " + standard.edition() + " nie ma etapu „" + name + "”; są: "
                        + known(standard, Language.POLISH),
                "--stage: edition " + standard.edition() + " has no stage \"" + name + "\"; there are: "
                        + known(standard, Language.ENGLISH));
    }

    /** The stages by their ids; the words for one that is not called by its id, which still has to be typed. */
    private static String known(Standard standard, Language language) {
        return standard.stages().stream()
                .map(one -> one.id().equals(OslStage.BASE)
                        ? one.id() + " (" + one.title().in(language) + ")"
                        : one.id().value())
                .collect(Collectors.joining(", "));
    }

    private void show(Plan plan) {
        terminal.print(question.manner().written(plan, () -> Report.of(plan)));
        if (plan.verdict() == PlanVerdict.NOT_FOUND) {
            terminal.complain(WHAT_TO_ASK.in(question.language()));
        }
    }

    /** Prints that nothing is left to plan; to standard error where answers are JSON. */
    private void nothingLeft(Standpoint at) {
        Report report = Report.ofNothingToPlan(at);
        if (question.manner().wantsJson()) {
            terminal.complain(report.text(question.language()).stripTrailing());
        } else {
            terminal.print(question.manner().written(at, () -> report).stripTrailing());
        }
    }
}
