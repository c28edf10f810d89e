package pl.osl.report;

import java.util.List;

/** A part of a description; the writers know these and nothing else. */
sealed interface Block {

    /**
     * The beginning of a part.
     *
     * @param level 1 for the whole text, 2 for its parts, 3 for parts of these
     * @param announces whether it names what follows, as "Notes" does, and says nothing by itself
     */
    record Heading(int level, Phrase phrase, boolean announces) implements Block {}

    /** Lines that each say something by themselves, mostly in the form "label: value". */
    record Particulars(List<Phrase> lines) implements Block {
        public Particulars {
            lines = List.copyOf(lines);
        }
    }

    /** Sentences that belong together and to no part in particular. */
    record Paragraph(List<Phrase> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /** A list. */
    record Points(Spacing spacing, boolean numbered, List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Rows of cells, of which none has more than the head. */
    record Table(List<Phrase> head, List<List<Phrase>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Lines of characters of equal width that are a picture together. */
    record Drawing(List<String> lines) implements Block {
        public Drawing {
            lines = lines.stream().map(line -> line.replaceAll("\\R", " ")).toList();
        }
    }

    /** How a list lies on the page. */
    enum Spacing {
        /** It belongs to what stands above it. */
        CLOSE,
        /** It stands apart. */
        APART,
        /** Each of its points stands apart. */
        LOOSE
    }
}
