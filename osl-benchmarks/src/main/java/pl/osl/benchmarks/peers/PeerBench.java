package pl.osl.benchmarks.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The bench of peers: compares all verdicts, measures every work in a Java of its own, and prints a table. */
public final class PeerBench {

    private static final int COMPARED = 2_000;

    private PeerBench() {}

    static List<MeasuredWork> works() {
        return Stream.concat(PeerWorks.all().stream(), ReadingWorks.all().stream())
                .toList();
    }

    /**
     * Prints the table once all verdicts were found equal.
     *
     * @param arguments how many rounds, and how many seconds of processor time for each work in a round
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, Peer> peers = EqualVerdicts.peers();
        EqualVerdicts.require(peers, GeneratedCentres.first(COMPARED));
        System.out.println("equal verdicts on " + COMPARED + " centres: " + String.join(", ", peers.keySet()));
        int rounds = Integer.parseInt(arguments[0]);
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (MeasuredWork work : works()) {
                all.computeIfAbsent(work.label(), first -> new ArrayList<>()).add(apart(work, arguments[1]));
            }
        }
        print(all);
    }

    /** In a Java of its own, since the compiler's guesses about one work would slow another. */
    private static Measured apart(MeasuredWork work, String seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xms512m",
                        "-Xmx512m",
                        "-Xbatch", // what is compiled in the background comes late on a busy machine
                        "-XX:+UseSerialGC",
                        "-XX:+AlwaysPreTouch",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProcessorTime.class.getName(),
                        work.label(),
                        seconds)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] figures =
                new String(process.getInputStream().readAllBytes()).strip().split(" ");
        if (process.waitFor() != 0 || figures.length != 2) {
            throw new IllegalStateException(work.label() + " could not be measured");
        }
        return new Measured(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    private static void print(Map<String, List<Measured>> all) {
        System.out.println("| work, each record | µs: median (lowest–highest round) | bytes | × its yardstick |");
        System.out.println("|---|--:|--:|--:|");
        for (MeasuredWork work : works()) {
            List<Measured> rounds = sorted(all, work.label());
            double median = middle(rounds);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3g (%.3g–%.3g) | %,.0f | %.3g |%n",
                    work.label(),
                    median,
                    rounds.get(0).microseconds(),
                    rounds.get(rounds.size() - 1).microseconds(),
                    rounds.get(rounds.size() / 2).bytes(),
                    median / middle(sorted(all, work.yardstick())));
        }
    }

    private static List<Measured> sorted(Map<String, List<Measured>> all, String label) {
        return all.getOrDefault(label, List.of()).stream().sorted().toList();
    }

    private static double middle(List<Measured> rounds) {
        return rounds.get(rounds.size() / 2).microseconds();
    }

    /** What one round found of one work. */
    private record Measured(double microseconds, double bytes) implements Comparable<Measured> {

        @Override
        public int compareTo(Measured other) {
            return Double.compare(microseconds, other.microseconds);
        }
    }
}
