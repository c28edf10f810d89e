package pl.osl.report;

import java.util.List;

/** What a report says, in one language and in the order in which it is read, but not yet how it is set. */
record Description(Genre genre, List<Block> blocks) {

    Description {
        blocks = List.copyOf(blocks);
    }

    /** What kind of text it is. */
    enum Genre {
        /** An answer of a few screens, read from its beginning. */
        ANSWER,
        /** A text of many pages with chapters, in which one looks something up. */
        HANDBOOK
    }
}
