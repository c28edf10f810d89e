package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A statutory provision that a document names as its basis. */
public enum LegalHook implements Term {
    SOCIAL_WORK_WITH_COMMUNITY(
            "art. 45 ust. 1 pkt 2 ustawy o pomocy społecznej", "art. 45(1)(2) of the Social Assistance Act"),
    SOCIAL_ASSISTANCE_STRATEGY("art. 16b ustawy o pomocy społecznej", "art. 16b of the Social Assistance Act"),
    COMMUNITY_ORGANISER_POST("art. 23 ust. 1 pkt 4 ustawy o CUS", "art. 23(1)(4) of the CUS Act"),
    COMMUNITY_ORGANISING_PLAN("art. 20 ustawy o CUS", "art. 20 of the CUS Act"),
    LOCAL_COMMUNITIES_TASK(
            "art. 4 ust. 1 pkt 13 ustawy o pożytku publicznym", "art. 4(1)(13) of the Public Benefit Act"),
    OTHER("inny przepis", "another provision");

    private final Wording wording;

    LegalHook(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
