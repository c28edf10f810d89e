package pl.osl.report.writer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.report.description.Block;
import pl.osl.report.description.Description;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;

/** Sets an answer as plain text of fixed width, for a terminal or a letter. */
final class PlainWriter implements ReportWriter {

    private static final int INDENT = 4;
    private static final int BETWEEN = 2;

    @Override
    public String write(Description description) {
        PlainSheet sheet = new PlainSheet();
        description.blocks().forEach(sheet::set);
        return sheet.lines.toString();
    }

    /** The text set so far, and the current indentation. */
    private static final class PlainSheet {

        private final PlainLines lines = new PlainLines();
        private int margin;

        private void set(Block block) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Particulars particulars) {
                particulars.lines().forEach(line -> lines.add(margin, PlainLines.line(line)));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.gap();
                margin = 0;
                paragraph.sentences().forEach(sentence -> lines.add(0, PlainLines.line(sentence)));
            } else if (block instanceof Block.Points list) {
                points(list);
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Drawing drawing) {
                lines.gap();
                drawing.lines().forEach(line -> lines.add(margin, line));
                lines.gap();
            }
        }

        private void heading(Block.Heading heading) {
            lines.gap();
            lines.add(0, PlainLines.line(heading.phrase()) + (heading.announces() ? ":" : ""));
            margin = heading.level() == 1 ? 0 : INDENT;
        }

        private void points(Block.Points list) {
            if (list.spacing() == Block.Spacing.APART) {
                lines.gap();
            }
            int indent = list.spacing() == Block.Spacing.CLOSE ? Math.max(INDENT, margin) : margin;
            for (int i = 0; i < list.points().size(); i++) {
                if (list.spacing() == Block.Spacing.LOOSE) {
                    lines.gap();
                }
                point(
                        indent,
                        list.numbered() ? number(list.first() + i) : "",
                        list.points().get(i));
            }
        }

        private void point(int around, String before, Point point) {
            int indent = around + point.inset();
            lines.add(indent, before + PlainLines.line(point.phrase()));
            point.below().forEach(part -> point(indent, "", part));
        }

        private static String number(int number) {
            return (number < 10 ? " " : "") + number + ". ";
        }

        private void table(Block.Table table) {
            List<List<Phrase>> rows = Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .toList();
            int[] widths = IntStream.range(0, table.head().size())
                    .map(column -> rows.stream()
                            .filter(row -> column < row.size())
                            .mapToInt(row -> PlainLines.line(row.get(column)).length())
                            .max()
                            .orElse(0))
                    .toArray();
            rows.forEach(row -> row(row, widths));
        }

        private void row(List<Phrase> cells, int[] widths) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                row.append(PlainLines.padded(PlainLines.line(cells.get(i)), widths[i] + BETWEEN));
            }
            lines.add(INDENT, row.toString().stripTrailing());
        }
    }
}
