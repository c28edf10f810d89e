package pl.osl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.UnreadableRecordException;

/** The messages for a wrong use of the command line, or for a failure while it runs. */
final class Usage {

    private Usage() {}

    static Wording explain(ParameterException refusal) {
        String help = help(refusal.getCommandLine().getCommandSpec().root());
        return message(refusal).then(Wording.of("\nPomoc: " + help, "\nHelp: " + help));
    }

    static Wording explain(Exception failure) {
        if (failure instanceof UnusableArgumentException unusable) {
            return unusable.wording();
        }
        if (failure instanceof UnreadableRecordException refusal) {
            return Wording.of(refusal.in(Language.POLISH), refusal.in(Language.ENGLISH));
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return Wording.of("nie udało się czytać: ", "could not be read: ")
                    .then(Wording.same(Objects.requireNonNullElse(
                            failure.getMessage(), failure.getClass().getName())));
        }
        return Wording.of("błąd programu: ", "program error: ")
                .then(Wording.same(failure.getClass().getName()));
    }

    private static String help(CommandSpec osl) {
        return osl.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.helpCommand())
                .map(command -> osl.name() + " help " + command.name())
                .collect(Collectors.joining(", "));
    }

    private static Wording message(ParameterException refusal) {
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            String arguments = String.join(" ", unmatched.getUnmatched());
            return Wording.of("nieznany argument: " + arguments, "unknown argument: " + arguments);
        }
        if (refusal instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", "));
            return Wording.of("brakuje argumentu: " + names, "missing argument: " + names);
        }
        if (refusal instanceof OverwrittenOptionException repeated) {
            return Wording.of("opcja występuje więcej niż raz: ", "an option is given more than once: ")
                    .then(Wording.same(name(repeated.getOverwritten())));
        }
        return Wording.same(label(refusal) + ": ").then(reason(refusal));
    }

    private static Wording reason(ParameterException refusal) {
        Throwable cause = refusal.getCause();
        if (cause instanceof UnusableArgumentException unusable) {
            return unusable.wording();
        }
        if (cause instanceof InvalidRecordException invalid) {
            return invalid.faults().get(0).wording();
        }
        return Wording.of("tej wartości nie można użyć", "this value cannot be used");
    }

    private static String label(ParameterException refusal) {
        ArgSpec argument = refusal.getArgSpec();
        return argument == null ? "osl" : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
