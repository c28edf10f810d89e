package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is the Markdown that we mean to write: read line by line, by rules of its own. */
final class MarkdownShape {

    private static final Pattern POINT = Pattern.compile("( *)(- |\\d+\\. )(.*)");
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\((<[^<>]*>|[^\\s()]*)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\\\`*_\\[\\]|~#+=>.)-]|&lt;|&amp;");
    private static final Pattern RAW = Pattern.compile("[\\\\`*\\[\\]|~<#]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private final List<String> lines;
    private int next;
    private int level;

    private MarkdownShape(String text) {
        this.lines = text.lines().toList();
    }

    static void check(String text) {
        assertThat(text).isNotEmpty().endsWith("\n").doesNotContain("\n\n\n").doesNotContain("\r");
        new MarkdownShape(text).blocks();
    }

    private void blocks() {
        while (next < lines.size()) {
            String line = lines.get(next);
            if (line.startsWith("```")) {
                drawing();
            } else if (line.startsWith("| ")) {
                table();
            } else if (POINT.matcher(line).matches()) {
                list();
            } else {
                paragraphOrHeading(line);
            }
        }
    }

    private void drawing() {
        String fence = lines.get(next).replaceAll("[^`].*", "");
        int end = lines.subList(next + 1, lines.size()).indexOf(fence);
        assertThat(end).as("end of the drawing that begins at %s", next).isPositive();
        next += end + 2;
        gap();
    }

    private void table() {
        int columns = cells(lines.get(next)).size();
        assertThat(lines.get(next + 1)).matches("\\|( --- \\|){" + columns + "}");
        next += 2;
        for (; next < lines.size() && lines.get(next).startsWith("|"); next++) {
            assertThat(cells(lines.get(next)))
                    .as(lines.get(next))
                    .hasSize(columns)
                    .allSatisfy(MarkdownShape::words);
        }
        gap();
    }

    private static List<String> cells(String row) {
        String[] cells = row.split("(?<!\\\\)\\|", -1);
        return new ArrayList<>(List.of(cells)).subList(1, cells.length - 1);
    }

    /** Each point lies where the words of a point around it begin, or beside one. */
    private void list() {
        Deque<Integer> indents = new ArrayDeque<>(List.of(0));
        for (; next < lines.size(); next++) {
            Matcher point = POINT.matcher(lines.get(next));
            if (!point.matches()) {
                break;
            }
            while (indents.peek() > point.group(1).length()) {
                indents.pop();
            }
            assertThat(point.group(1)).as(lines.get(next)).hasSize(indents.peek());
            indents.push(point.group(1).length() + point.group(2).length());
            atStart(point.group(3));
        }
        gap();
    }

    private void paragraphOrHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            int deep = heading.group(1).length();
            assertThat(deep).as(line).isLessThanOrEqualTo(level + 1);
            level = deep;
            words(heading.group(2));
            next++;
        } else {
            for (; next < lines.size() && !lines.get(next).isEmpty(); next++) {
                atStart(lines.get(next).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\$", "$1"));
            }
        }
        gap();
    }

    private void gap() {
        if (next < lines.size()) {
            assertThat(lines.get(next))
                    .as("between blocks, before line %s", next)
                    .isEmpty();
            next++;
        }
    }

    private static void atStart(String line) {
        assertThat(line)
                .isNotBlank()
                .doesNotMatch("([-+=>#]|\\d+[.)](\\s|$)).*")
                .doesNotStartWith(" ");
        words(line);
    }

    /** What is left when code, links, bold and escapes are taken out marks up nothing. */
    private static void words(String line) {
        String left = CODE.matcher(line).replaceAll("c").replace("[c]", "c");
        left = LINK.matcher(left).replaceAll("$1");
        left = BOLD.matcher(left).replaceAll("$1");
        left = ESCAPED.matcher(left).replaceAll(" ");
        assertThat(RAW.matcher(left).find()).as(line).isFalse();
    }
}
