package pl.osl.examples;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the terminal it writes to. */
record Commands(Terminal terminal) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(terminal));
        }
        if (type == CohortCommand.class) {
            return type.cast(new CohortCommand(terminal));
        }
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(terminal));
        }
        if (type == VerifyCommand.class) {
            return type.cast(new VerifyCommand(terminal));
        }
        if (type == TimelineCommand.class) {
            return type.cast(new TimelineCommand(terminal));
        }
        if (type == ProgressCommand.class) {
            return type.cast(new ProgressCommand(terminal));
        }
        if (type == PlanCommand.class) {
            return type.cast(new PlanCommand(terminal));
        }
        if (type == QuestionsCommand.class) {
            return type.cast(new QuestionsCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
