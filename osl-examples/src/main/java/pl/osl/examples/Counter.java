package pl.osl.examples;

import java.io.Console;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;

/** Shows on a terminal how many centres have been counted, on one line that is wiped at the end. */
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

    /** From Java 22 on there is a console even where the output is redirected, and only it knows. */
    @SuppressWarnings("SystemConsoleNull") // it is asked below what newer versions of Java tell
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
