package pl.osl.report;

/** A piece of a line; a writer sets them one after the other. */
sealed interface Segment {

    /** Words, or data, on one line whatever they contain. */
    record Plain(String words) implements Segment {
        public Plain {
            words = words.replaceAll("\\R", " ");
        }
    }

    /**
     * What a rule, a stage or a source is called by.
     *
     * @param width how wide it is set at least where the text is of fixed width, so that what follows is aligned
     */
    record Designation(String id, int width) implements Segment {}

    /**
     * Where in the record of the centre something stands.
     *
     * @param places one or several JSON pointers
     * @param remark what is said of the place itself; empty if nothing is
     */
    record At(String places, String remark) implements Segment {}

    /** The sign before a finding, which says at a glance whether it is so. */
    record Sign(char sign) implements Segment {}

    /** Words that lead to an address. */
    record Link(String words, String address) implements Segment {}
}
