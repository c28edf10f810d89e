package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A task given to a contractor; some tasks must not be outsourced (L3 art. 25(2), L1 art. 49). */
public enum OutsourcedTask implements Term {
    COMMUNITY_ORGANISING("organizowanie społeczności lokalnej", "community organising"),
    DETERMINING_ENTITLEMENT("ustalanie uprawnień do świadczeń", "determining entitlement to benefits"),
    PAYING_CONTRIBUTIONS("opłacanie składek", "paying insurance contributions"),
    PAYING_BENEFITS("wypłata świadczeń pieniężnych", "paying cash benefits"),
    QUALIFYING_FOR_SERVICES("kwalifikowanie do usług społecznych", "deciding who qualifies for social services"),
    RECOGNISING_INDIVIDUAL_NEEDS("rozpoznanie indywidualnych potrzeb", "identifying individual needs"),
    INDIVIDUAL_PLANS("indywidualne plany usług społecznych", "individual social services plans"),
    OTHER("inne zadanie", "another task");

    private final Wording wording;

    OutsourcedTask(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
