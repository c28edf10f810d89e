package pl.osl.report.writer;

import pl.osl.report.description.Phrase;
import pl.osl.report.description.Segment;

/** Lines of plain text; mutable, for one text. */
final class PlainLines {

    private final StringBuilder text = new StringBuilder();

    void add(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    /** An empty line between what stands above and what follows, never two of them. */
    void gap() {
        boolean open = text.isEmpty() || text.lastIndexOf("\n\n") == text.length() - 2;
        if (!open) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The segments with two spaces between them; after a sign, which is part of what follows, one. */
    static String line(Phrase phrase) {
        StringBuilder line = new StringBuilder();
        String between = "";
        for (Segment segment : phrase.segments()) {
            line.append(between).append(words(segment));
            between = segment instanceof Segment.Sign ? " " : "  ";
        }
        return line.toString();
    }

    private static String words(Segment segment) {
        if (segment instanceof Segment.Plain plain) {
            return plain.words();
        }
        if (segment instanceof Segment.Designation designation) {
            return padded(designation.id(), designation.width());
        }
        if (segment instanceof Segment.At at) {
            return "[" + at.places() + "]" + (at.remark().isEmpty() ? "" : " " + at.remark());
        }
        if (segment instanceof Segment.Sign sign) {
            return Character.toString(sign.sign());
        }
        Segment.Link link = (Segment.Link) segment;
        return link.words() + ", " + link.address();
    }

    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }
}
