package pl.osl.report;

/** Turns a description into text of one format; it knows no answer. */
interface ReportWriter {

    /** The text; each line ends with a line feed. */
    String write(Description description);
}
