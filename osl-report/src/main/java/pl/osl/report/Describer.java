package pl.osl.report;

/** An answer that can be described for a reader; it knows no writer. */
interface Describer {

    /** Puts down what there is to say. */
    void describe(Page page);

    /** What kind of text it becomes. */
    default Description.Genre genre() {
        return Description.Genre.ANSWER;
    }
}
