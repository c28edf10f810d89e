package pl.osl.report.description;

/** A piece of a line; writers set the pieces one after another. */
public sealed interface Segment {

    /** Words, or data, on one line whatever they contain. */
    record Plain(String words) implements Segment {
        public Plain {
            words = words.replaceAll("\\R", " ");
        }
    }

    /**
     * The id of a rule or a stage, or the key of a source.
     *
     * @param width the minimum width in plain text, so that what follows is aligned
     */
    record Designation(String id, int width) implements Segment {}

    /**
     * A place in the record of the centre.
     *
     * @param places one or several JSON pointers
     * @param remark a remark on the place itself, or empty
     */
    record At(String places, String remark) implements Segment {}

    /** The sign before a finding that shows its truth at a glance. */
    record Sign(char sign) implements Segment {}

    /** Words that lead to an address. */
    record Link(String words, String address) implements Segment {}
}
