package pl.osl.report.description;

import java.util.List;

/** A block of a description; writers know only these. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the whole text, 2 for its sections, 3 for subsections
     * @param announces whether it merely introduces what follows, as "Notes" does
     */
    record Heading(int level, Phrase phrase, boolean announces) implements Block {}

    /** Lines that can each be read alone, mostly of the form "label: value". */
    record Particulars(List<Phrase> lines) implements Block {
        public Particulars {
            lines = List.copyOf(lines);
        }
    }

    /** Sentences that belong together. */
    record Paragraph(List<Phrase> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first point; 0 if they are not numbered
     */
    record Points(Spacing spacing, int first, List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }

        public boolean numbered() {
            return first > 0;
        }
    }

    /** A table; no row has more cells than the head. */
    record Table(List<Phrase> head, List<List<Phrase>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A picture made of characters of equal width. */
    record Drawing(List<String> lines) implements Block {
        public Drawing {
            lines = lines.stream().map(line -> line.replaceAll("\\R", " ")).toList();
        }
    }

    /** The spacing of a list. */
    enum Spacing {
        /** No empty line before the list. */
        CLOSE,
        /** An empty line before the list. */
        APART,
        /** An empty line before each point. */
        LOOSE
    }
}
