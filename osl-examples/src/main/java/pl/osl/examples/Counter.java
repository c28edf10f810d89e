package pl.osl.examples;

import java.io.Console;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;

/** Shows the number of centres counted, on one line of the terminal that is cleared at the end. */
final class Counter {

    private static final int STEP = 1000;
    private static final Wording COUNTED = Wording.of("policzono ośrodków: ", "centres counted: ");

    private final Terminal terminal;
    private final Language language;
    private final boolean shown;
    private long count;

    private Counter(Terminal terminal, Language language, boolean shown) {
        this.terminal = terminal;
        this.language = language;
        this.shown = shown;
    }

    static Counter on(Terminal terminal, Language language) {
        return new Counter(terminal, language, somebodyWatches());
    }

    void step() {
        count++;
        if (shown && count % STEP == 0) {
            show(COUNTED.in(language) + count);
        }
    }

    void end() {
        if (shown && count >= STEP) {
            show(" ".repeat(40) + "\r");
        }
    }

    private void show(String text) {
        terminal.err().print("\r" + text);
        terminal.err().flush();
    }

    /** Since Java 22 a console exists even if output is redirected, and only the console itself can tell. */
    @SuppressWarnings("SystemConsoleNull") // newer versions of Java are asked below
    private static boolean somebodyWatches() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
