package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of work that counts, or does not count, as experience of a community organiser (L1 art. 33(2)). */
public enum CommunityWork implements Term {
    LOCAL_ANIMATION("animacja lokalna", "local animation"),
    OTHER_COMMUNITY_WORK("inna praca środowiskowa", "other community work"),
    OTHER("inna praca", "other work");

    private final Wording wording;

    CommunityWork(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
