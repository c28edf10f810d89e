package pl.osl.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;

/** The size of one centre, as JSON and in memory; averaged over many copies, so that shared objects count for little. */
public final class Footprint {

    private static final int COUNT = 500;

    private Footprint() {}

    /**
     * Prints both.
     *
     * @param arguments the record: a resource beside this class, or a file
     */
    public static void main(String[] arguments) {
        String line = OslJson.write(OslJson.read(Sample.text(arguments[0]), Centre.class));
        byte[] lines = (line + "\n").repeat(COUNT).getBytes(StandardCharsets.UTF_8);
        read(lines);
        long before = used();
        List<Centre> centres = read(lines);
        long taken = (used() - before) / centres.size();
        System.out.println("JSON: " + line.getBytes(StandardCharsets.UTF_8).length + " bytes");
        System.out.println("memory: " + taken + " bytes (" + centres.size() + " centres)");
    }

    private static List<Centre> read(byte[] lines) {
        try (Stream<Line<Centre>> all = OslJson.lines(new ByteArrayInputStream(lines), "lines", Centre.class)) {
            return all.map(line -> line.value()).toList();
        }
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
