package pl.osl.rules.assessment;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What kind of remark an answer opens with. */
public enum RecordRemarkKind implements Term {
    /** Lists say that they are complete, which is the strongest thing that a record can say. */
    COMPLETE("wykazy podane w danych jako pełne", "lists that the record says are complete"),
    /** No legal form stands on the day, by a list of them that says it is complete. */
    NO_LEGAL_FORM(
            "według danych ośrodek (centrum) nie jest w tym dniu jednostką żadnego rodzaju",
            "by the record the centre has no legal form on that day"),
    /** Acts that rules cite may have changed since, without that being looked for. */
    LAW_FOLLOWED_UNTIL("zmiany prawa śledzono do dnia", "changes of the law were followed until");

    private final Wording wording;

    RecordRemarkKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
