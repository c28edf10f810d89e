package pl.osl.model.document;

/** What follows from the kind of a document for how long documents of that kind last. */
enum DocumentTrait {
    /** A later document of the kind takes the place of the earlier one. */
    ONE_AT_A_TIME,
    /** Each document of the kind is made for a period of its own. */
    MADE_FOR_A_PERIOD
}
