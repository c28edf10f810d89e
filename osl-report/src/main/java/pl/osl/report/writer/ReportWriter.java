package pl.osl.report.writer;

import pl.osl.report.description.Description;

/** Turns a description into text of one format; it knows no answer. */
public interface ReportWriter {

    /** The text; each line ends with a line feed. */
    String write(Description description);

    /** A writer of plain text for a font of fixed width, as is usual for texts of this genre. */
    static ReportWriter plain(Description.Genre genre) {
        return switch (genre) {
            case ANSWER -> new PlainWriter();
            case HANDBOOK -> new HandbookWriter();
        };
    }

    /** A writer of Markdown. */
    static ReportWriter markdown() {
        return new MarkdownWriter();
    }
}
