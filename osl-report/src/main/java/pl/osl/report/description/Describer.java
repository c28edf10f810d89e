package pl.osl.report.description;

/** An answer that can be described for a reader; it knows no writer. */
public interface Describer {

    /** Writes the description onto a page. */
    void describe(Page page);

    /** The genre of the text. */
    default Description.Genre genre() {
        return Description.Genre.ANSWER;
    }
}
