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
        return CommandLine.defaultFactory().create(type);
    }
}
