package pl.osl.rules.replay;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A way in which a question asked again differs from the earlier one. */
public enum ReplayCause implements Term {
    /** It is about another centre. */
    CENTRE("inny ośrodek", "another centre"),
    /** The record of the centre differs, even if only in the order of a listing. */
    RECORD("inne dane ośrodka", "another record of the centre"),
    /** The standard says something else, or a parameter has another value. */
    STANDARD("inny standard", "another standard"),
    /** The centre has other waivers. */
    WAIVERS("inne odstępstwa", "other waivers"),
    /** Something else, or nothing, is presumed where the record is silent. */
    PRESUMPTIONS("inne domniemania", "other presumptions"),
    /** Another version of the library gives the answer. */
    LIBRARY("inna wersja biblioteki", "another version of the library");

    private final Wording wording;

    ReplayCause(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
