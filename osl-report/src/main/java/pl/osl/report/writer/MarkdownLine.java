package pl.osl.report.writer;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Segment;

/** A line of Markdown in which words and data are escaped, so that they mark up nothing. */
final class MarkdownLine {

    /** The characters to escape; underscores within a word mark up nothing and are left out. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]|~#]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final Pattern AT_START = Pattern.compile("^([-+=>]|\\d{1,9}(?=[.)](\\s|$)))");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownLine() {}

    /** A line of its own, or the first line of a point. */
    static String of(Phrase phrase) {
        String line = cell(phrase);
        return AT_START.matcher(line)
                .replaceFirst(
                        found -> found.group(1).matches("\\d+") ? found.group(1) + "\\\\" : "\\\\" + found.group(1));
    }

    /** A heading; nothing within it is set in bold. */
    static String heading(Phrase phrase) {
        return phrase.segments().stream()
                .map(segment -> segment instanceof Segment.Designation of ? escaped(of.id()) : words(segment))
                .collect(Collectors.joining(" "));
    }

    /** A cell of a table, where the beginning needs no escape. */
    static String cell(Phrase phrase) {
        return phrase.segments().stream().map(MarkdownLine::words).collect(Collectors.joining(" "));
    }

    private static String words(Segment segment) {
        if (segment instanceof Segment.Plain plain) {
            return escaped(plain.words());
        }
        if (segment instanceof Segment.Designation designation) {
            return "**" + escaped(designation.id()) + "**";
        }
        if (segment instanceof Segment.At at) {
            return "[" + code(at.places()) + "]" + (at.remark().isEmpty() ? "" : " " + escaped(at.remark()));
        }
        if (segment instanceof Segment.Sign sign) {
            return code(Character.toString(sign.sign()));
        }
        Segment.Link link = (Segment.Link) segment;
        return "[" + escaped(link.words()) + "](" + target(link.address()) + ")";
    }

    private static String escaped(String words) {
        String special = SPECIAL.matcher(words.strip()).replaceAll("\\\\$0");
        return ENTITY.matcher(special).replaceAll("&amp;").replace("<", "&lt;");
    }

    private static String code(String words) {
        String ticks = ticks(words, 1);
        String space = words.contains("`") ? " " : "";
        return ticks + space + words + space + ticks;
    }

    /** A run of backticks longer than any within the words. */
    static String ticks(String words, int atLeast) {
        int longest = TICKS.matcher(words)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(atLeast, longest + 1));
    }

    private static String target(String address) {
        boolean plain = address.matches("[^\\s()<>\\\\]+");
        return plain ? address : "<" + address.replaceAll("[<>\\s\\\\]", "") + ">";
    }
}
