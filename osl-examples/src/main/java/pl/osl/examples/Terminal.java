package pl.osl.examples;

import java.io.PrintStream;

/**
 * Where answers and messages go.
 *
 * @param out for answers alone
 * @param err for everything that is said about the run
 */
record Terminal(PrintStream out, PrintStream err) {

    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    void complain(String line) {
        err.print(line);
        err.print('\n');
    }
}
