package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The person who leads OSL in a centre. */
public enum OslLeader implements Term {
    HEAD_OF_CENTRE("kierownik (dyrektor) ośrodka (centrum)", "head of the centre"),
    COORDINATOR("koordynator", "co-ordinator");

    private final Wording wording;

    OslLeader(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
