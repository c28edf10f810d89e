package pl.osl.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;

/** Starts the command line; without arguments it shows the first screen. */
@Command(
        name = "osl",
        versionProvider = BuiltVersion.class,
        description = {
            "Ocenia ośrodki pomocy społecznej według standardu OSL; bez argumentów pokazuje przykłady.",
            "Assesses social-assistance centres against the OSL standard; without arguments it shows examples."
        })
public final class Osl implements Callable<Integer> {

    /** The command ran and everything was read. */
    static final int DONE = 0;

    /** A verified assessment differs. */
    static final int DIFFERS = 1;

    /** The arguments or some of the input could not be used, or the answer could not be written. */
    static final int REFUSED = 2;

    private final Terminal terminal;

    @Option(
            names = "--lang",
            paramLabel = "pl|en",
            converter = QuestionOptions.LanguageConverter.class,
            description = "język przykładów / language of the examples")
    private Language language = Language.POLISH;

    private Osl(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs, and exits with status 2 if anything was refused or the answer could not be written, or 1 if a verified
     * assessment differs.
     */
    public static void main(String[] args) {
        int status =
                runAndWrite(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /** Runs with these streams, to the end of what is written; where a reader has closed its pipe, that is no failure. */
    static int runAndWrite(OutputStream answers, OutputStream messages, String... args) {
        CheckedOutput checked = new CheckedOutput(answers);
        PrintStream out = new PrintStream(checked, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(messages, false, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        Optional<Wording> lost = checked.lost();
        lost.ifPresent(told -> new Terminal(err, err).complain(told.in(languageOf(args))));
        err.flush();
        return lost.isPresent() ? REFUSED : status;
    }

    /** Runs with these streams and returns the exit status, without touching anything else of the process. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Language language = languageOf(args);
        Terminal terminal = new Terminal(out, err);
        CommandLine line = commandLine(terminal)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((refusal, given) -> {
                    terminal.complain(Usage.explain(refusal).in(language));
                    return REFUSED;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof UnwrittenOutputException) {
                        return DONE;
                    }
                    terminal.complain(Usage.explain(failure).in(language));
                    return REFUSED;
                });
        return line.execute(args);
    }

    /** All commands, in the order in which help and complaints list them. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Osl(terminal));
        Stream.of(
                        new AssessCommand(terminal),
                        new CohortCommand(terminal),
                        new RulesCommand(terminal),
                        new VerifyCommand(terminal),
                        new TimelineCommand(terminal),
                        new ProgressCommand(terminal),
                        new PlanCommand(terminal),
                        new QuestionsCommand(terminal),
                        new HelpCommand())
                .forEach(line::addSubcommand);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .arity("0")
                        .versionHelp(true)
                        .description("pokazuje wersję / shows the version")
                        .build());
        helped(line);
        line.getSubcommands().values().forEach(Osl::helped);
        return line;
    }

    /** With its own help, in both languages as all that help says. */
    private static void helped(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage().synopsisHeading("Użycie / usage: ").commandListHeading("Polecenia / commands:%n");
        if (spec.helpCommand()) {
            spec.usageMessage().header("Pokazuje pomoc do polecenia.").description("Shows the help of a command.");
        } else {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .arity("0")
                    .usageHelp(true)
                    .description("pokazuje tę pomoc / shows this help")
                    .build());
        }
    }

    @Override
    public Integer call() {
        new Demonstration(terminal, language).show();
        return DONE;
    }

    /** The language of complaints about the arguments themselves, which are not parsed yet. */
    private static Language languageOf(String... args) {
        String all = String.join(" ", Arrays.asList(args)).replace('=', ' ');
        return all.contains("--lang en") ? Language.ENGLISH : Language.POLISH;
    }
}
