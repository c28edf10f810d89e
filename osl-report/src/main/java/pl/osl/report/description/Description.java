package pl.osl.report.description;

import java.util.List;

/** The content of a report in one language and in reading order, independent of its format. */
public record Description(Genre genre, List<Block> blocks) {

    public Description {
        blocks = List.copyOf(blocks);
    }

    /** The genre of a text. */
    public enum Genre {
        /** An answer of a few screens, read from its beginning. */
        ANSWER,
        /** A reference text of many pages with chapters. */
        HANDBOOK
    }
}
