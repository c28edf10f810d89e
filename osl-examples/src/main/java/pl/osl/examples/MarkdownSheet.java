package pl.osl.examples;

import java.util.Collections;
import java.util.List;

/** A sheet in Markdown, as it is kept in {@code docs/}. */
final class MarkdownSheet implements Sheet {

    private final StringBuilder text = new StringBuilder();
    private boolean amongPoints;

    @Override
    public void heading(int level, String title) {
        block("#".repeat(level) + " " + escaped(title));
    }

    @Override
    public void paragraph(String words) {
        block(escaped(words));
    }

    @Override
    public void point(int depth, String words) {
        if (!amongPoints) {
            text.append('\n');
            amongPoints = true;
        }
        text.append("  ".repeat(depth)).append("- ").append(escaped(words)).append('\n');
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        block(row(head));
        text.append(row(Collections.nCopies(head.size(), "---"))).append('\n');
        rows.forEach(cells -> text.append(row(cells)).append('\n'));
    }

    @Override
    public String link(String words, String address) {
        return "[" + words + "](" + address + ")";
    }

    @Override
    public String text() {
        return text.toString();
    }

    private void block(String words) {
        amongPoints = false;
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(" | ", cells.stream().map(MarkdownSheet::escaped).toList()) + " |";
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
