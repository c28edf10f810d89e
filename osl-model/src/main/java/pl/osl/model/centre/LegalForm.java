package pl.osl.model.centre;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The legal form of a centre; all but {@link #CUS} are social-assistance centres under other names. */
public enum LegalForm implements Term {
    OPS("ośrodek pomocy społecznej", "social-assistance centre"),
    GOPS("gminny ośrodek pomocy społecznej", "social-assistance centre of a rural municipality"),
    MGOPS("miejsko-gminny ośrodek pomocy społecznej", "social-assistance centre of an urban-rural municipality"),
    MOPS("miejski ośrodek pomocy społecznej", "social-assistance centre of a town"),
    MOPR("miejski ośrodek pomocy rodzinie", "family-support centre of a city with county rights"),
    CUS("centrum usług społecznych", "social services centre");

    private final Wording wording;

    LegalForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
