package pl.osl.rules.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text that fits on a screen: a head and some lines, cut where they are too many or too long. */
final class ShortText {

    static final int MOST_LINES = 20;

    static final int LONGEST_LINE = 120;

    private ShortText() {}

    /** The head and as many details as fit below it, followed by the number of those left out. */
    static String of(String head, Stream<?> details) {
        List<String> lines = details.map(Object::toString).toList();
        int shown = lines.size() < MOST_LINES ? lines.size() : MOST_LINES - 2;
        Stream<String> rest =
                shown < lines.size() ? Stream.of("and " + (lines.size() - shown) + " more") : Stream.empty();
        Stream<String> below = Stream.concat(lines.stream().limit(shown), rest).map(line -> "  " + line);
        return Stream.concat(Stream.of(head), below).map(ShortText::cut).collect(Collectors.joining("\n"));
    }

    private static String cut(String line) {
        String single = line.lines().collect(Collectors.joining(" "));
        return single.length() <= LONGEST_LINE ? single : single.substring(0, LONGEST_LINE - 1) + "…";
    }
}
