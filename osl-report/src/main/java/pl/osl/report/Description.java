package pl.osl.report;

import java.util.List;

/** The content of a report in one language and in reading order, independent of its format. */
record Description(Genre genre, List<Block> blocks) {

    Description {
        blocks = List.copyOf(blocks);
    }

    /** The genre of a text. */
    enum Genre {
        /** An answer of a few screens, read from its beginning. */
        ANSWER,
        /** A reference text of many pages with chapters. */
        HANDBOOK
    }
}
