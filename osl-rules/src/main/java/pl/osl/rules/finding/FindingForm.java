package pl.osl.rules.finding;

/** What kind of node a finding is in its tree, as the condition made it. */
public enum FindingForm {
    /** A conjunction: true if all its parts are, which were asked in this order. */
    ALL,
    /** A choice: true if one of its parts is, which were asked in this order. */
    ANY,
    /** A negation: the opposite of its one part. */
    NOT,
    /** A listing: its parts are its recorded elements, and what was found is how many there are. */
    LISTING,
    /** An element of a listing: its parts are the conditions on it, up to the first that failed. */
    ELEMENT,
    /** An element that the question is not about, so that its evaluation stopped; its last part says why. */
    OUT_OF_SCOPE,
    /** A single thing that a subject has or names by an id; without parts if it is not there or not recorded. */
    PART,
    /** A single fact, as it stands in its field. */
    FACT,
    /** A day or a number computed from its parts, and compared with a requirement if there is one. */
    DERIVED,
    /** Two days or numbers compared, or the gaps between the days of a listing with the longest period allowed. */
    COMPARISON,
    /** A predicate of a rule author, which says nothing of what it looked at. */
    PREDICATE,
    /** The day asked about, compared with a set day; nothing in the record bears on it. */
    DAY,
    /** A condition that gave no answer, since it threw. */
    BROKEN;

    /** Whether it is about one element of a listing, which its words name. */
    public boolean isOfElement() {
        return this == ELEMENT || this == OUT_OF_SCOPE;
    }
}
