package pl.osl.examples;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How many threads read the lines of a file; the answers are the same, in the same order. */
final class ThreadsOption {

    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = NumberConverter.class,
            description = {
                "ile wątków czyta wiersze pliku .jsonl (domyślnie 1) / how many threads read the lines of a .jsonl "
                        + "file (by default 1)"
            })
    private @Nullable Integer threads;

    /** How many batches of lines are read ahead; none if one thread does everything. */
    int ahead() {
        return threads == null || threads == 1 ? 0 : 2 * threads;
    }

    /** Threads that end with the program, at the latest. */
    ExecutorService readers() {
        return Executors.newFixedThreadPool(Math.max(1, ahead() / 2), reading -> {
            Thread thread = new Thread(reading, "osl-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    static final class NumberConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            String allowed = "1–" + MOST;
            if (!value.matches("[0-9]{1,4}")) {
                throw QuestionOptions.unusable(value, allowed);
            }
            int number = Integer.parseInt(value);
            if (number < 1 || number > MOST) {
                throw QuestionOptions.unusable(value, allowed);
            }
            return number;
        }
    }
}
