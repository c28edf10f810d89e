package pl.osl.rules.question;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Why a fact that is missing is not asked for. */
public enum UnaskedReason implements Term {
    /**
     * An answer might settle a rule, but only by what it tells of other missing facts: once these are known, nothing was
     * found to depend on it.
     */
    THROUGH_OTHERS("liczy się tylko, dopóki brakuje innych danych", "counts only as long as other facts are missing"),
    /** No two possible records were found that differ in it alone and in the outcome of a rule. */
    NOTHING_FOUND("samo niczego nie rozstrzyga, o ile wiadomo", "decides nothing by itself, as far as is known"),
    /** As {@link #NOTHING_FOUND}, but the search came to its limit, or did not begin. */
    NOT_SEARCHED_FURTHER(
            "nie sprawdzono do końca, czy coś rozstrzyga", "not searched far enough to tell what it decides"),
    /** Only rules that bind nobody lack it, so that no stage depends on it. */
    NOT_BINDING("zależą od tego tylko zalecenia", "only recommendations depend on it");

    private final Wording wording;

    UnaskedReason(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
