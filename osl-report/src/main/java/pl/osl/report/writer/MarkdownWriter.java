package pl.osl.report.writer;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import pl.osl.report.description.Block;
import pl.osl.report.description.Description;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;

/** Sets a description as Markdown whose source is readable too. */
final class MarkdownWriter implements ReportWriter {

    @Override
    public String write(Description description) {
        StringBuilder text = new StringBuilder();
        boolean afterList = false;
        for (Block block : description.blocks()) {
            boolean list = block instanceof Block.Points;
            text.append(text.isEmpty() ? "" : "\n");
            text.append(afterList && list ? "<!-- -->\n\n" : "");
            text.append(set(block));
            afterList = list;
        }
        return text.toString();
    }

    private static String set(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + MarkdownLine.heading(heading.phrase()) + "\n";
        }
        if (block instanceof Block.Particulars particulars) {
            return lines(particulars.lines(), "\\\n");
        }
        if (block instanceof Block.Paragraph paragraph) {
            return lines(paragraph.sentences(), "\n");
        }
        if (block instanceof Block.Points list) {
            return points(list);
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        return drawing((Block.Drawing) block);
    }

    private static String lines(List<Phrase> lines, String end) {
        return lines.stream().map(MarkdownLine::of).collect(Collectors.joining(end, "", "\n"));
    }

    private static String points(Block.Points list) {
        StringBuilder text = new StringBuilder();
        int number = list.first();
        for (Point point : list.points()) {
            boolean apart = list.spacing() == Block.Spacing.LOOSE && !text.isEmpty();
            text.append(apart ? "\n" : "");
            point(text, 0, list.numbered() ? number++ + ". " : "- ", point);
        }
        return text.toString();
    }

    /** A point, with its children indented to where its words begin. */
    private static void point(StringBuilder text, int indent, String mark, Point point) {
        text.append(" ".repeat(indent))
                .append(mark)
                .append(MarkdownLine.of(point.phrase()))
                .append('\n');
        point.below().forEach(part -> point(text, indent + mark.length(), "- ", part));
    }

    private static String table(Block.Table table) {
        StringBuilder text = new StringBuilder();
        text.append(row(table.head()));
        text.append("| ")
                .append(String.join(" | ", Collections.nCopies(table.head().size(), "---")))
                .append(" |\n");
        table.rows().forEach(cells -> text.append(row(cells)));
        return text.toString();
    }

    private static String row(List<Phrase> cells) {
        return cells.stream().map(MarkdownLine::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String drawing(Block.Drawing drawing) {
        String fence = MarkdownLine.ticks(String.join("\n", drawing.lines()), 3);
        return fence + "text\n" + String.join("\n", drawing.lines()) + "\n" + fence + "\n";
    }
}
