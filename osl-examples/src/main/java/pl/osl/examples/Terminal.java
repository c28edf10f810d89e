package pl.osl.examples;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Where answers and messages go.
 *
 * @param out for answers alone
 * @param err for everything that is said about the run
 */
record Terminal(PrintStream out, PrintStream err) {

    /** Invisible characters other than the ends of lines, by which a text could forge what is shown. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

    void print(String text) {
        out.print(INVISIBLE.matcher(text).replaceAll("�"));
        out.print('\n');
        if (out.checkError()) {
            throw new UnwrittenOutputException();
        }
    }

    void complain(String text) {
        err.print(INVISIBLE.matcher(text).replaceAll("�"));
        err.print('\n');
    }
}
