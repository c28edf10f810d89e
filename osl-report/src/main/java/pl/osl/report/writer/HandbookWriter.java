package pl.osl.report.writer;

import java.util.List;
import pl.osl.report.description.Block;
import pl.osl.report.description.Description;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;

/** Sets a handbook as plain text, with underlined chapters and marked points. */
final class HandbookWriter implements ReportWriter {

    private static final int INDENT = 4;

    @Override
    public String write(Description description) {
        HandbookSheet sheet = new HandbookSheet();
        description.blocks().forEach(sheet::set);
        return sheet.lines.toString();
    }

    /** The text set so far, and the current indentation. */
    private static final class HandbookSheet {

        private final PlainLines lines = new PlainLines();
        private int margin;

        private void set(Block block) {
            if (block instanceof Block.Heading heading) {
                heading(heading.level(), PlainLines.line(heading.phrase()));
            } else if (block instanceof Block.Particulars particulars) {
                particulars.lines().forEach(this::line);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.sentences().forEach(this::line);
            } else if (block instanceof Block.Points list) {
                list.points().forEach(point -> point(0, point));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(cells -> lines.add(margin, row(table.head(), cells)));
            } else if (block instanceof Block.Drawing drawing) {
                drawing.lines().forEach(line -> lines.add(margin, line));
            }
        }

        private void heading(int level, String title) {
            lines.gap();
            lines.add(0, title);
            if (level <= 2) {
                lines.add(0, (level == 1 ? "=" : "-").repeat(title.length()));
            }
            margin = level <= 2 ? 0 : INDENT;
        }

        private void point(int depth, Point point) {
            lines.add(margin + 2 * depth, "- " + PlainLines.line(point.phrase()));
            point.below().forEach(part -> point(depth + 1, part));
        }

        private void line(Phrase phrase) {
            lines.add(margin, PlainLines.line(phrase));
        }

        /** The non-empty cells, each but the first preceded by the name of its column. */
        private static String row(List<Phrase> head, List<Phrase> cells) {
            StringBuilder row = new StringBuilder(PlainLines.line(cells.get(0)));
            for (int i = 1; i < cells.size(); i++) {
                String cell = PlainLines.line(cells.get(i));
                if (!cell.isEmpty()) {
                    row.append(i == 1 ? "  " : "; ")
                            .append(PlainLines.line(head.get(i)))
                            .append(": ")
                            .append(cell);
                }
            }
            return row.toString();
        }
    }
}
