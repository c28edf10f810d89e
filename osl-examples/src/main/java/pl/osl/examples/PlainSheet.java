package pl.osl.examples;

import java.util.List;

/** A sheet as plain text, for a terminal. */
final class PlainSheet implements Sheet {

    private final StringBuilder text = new StringBuilder();
    private int indent;

    @Override
    public void heading(int level, String title) {
        text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
        if (level <= 2) {
            text.append((level == 1 ? "=" : "-").repeat(title.length())).append('\n');
        }
        indent = level <= 2 ? 0 : 4;
    }

    @Override
    public void paragraph(String words) {
        line(0, words);
    }

    @Override
    public void point(int depth, String words) {
        line(2 * depth, "- " + words);
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        rows.forEach(cells -> line(0, row(head, cells)));
    }

    @Override
    public String link(String words, String address) {
        return words + ", " + address;
    }

    @Override
    public String text() {
        return text.toString();
    }

    /** The cells that hold something, each but the first under the name of its column. */
    private static String row(List<String> head, List<String> cells) {
        StringBuilder row = new StringBuilder(cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.append(i == 1 ? "  " : "; ")
                        .append(head.get(i))
                        .append(": ")
                        .append(cells.get(i));
            }
        }
        return row.toString();
    }

    private void line(int deeper, String words) {
        text.append(" ".repeat(indent + deeper)).append(words).append('\n');
    }
}
