package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The topic of a provision, in the detail that the rules need. */
public enum ProvisionTopic implements Term {
    COMMUNITY_ORGANISING("organizowanie społeczności lokalnej", "community organising"),
    NAME("nazwa jednostki", "name of the unit"),
    SEAT("siedziba jednostki", "registered office of the unit"),
    OBJECT_OF_ACTIVITY("przedmiot działalności", "field of activity"),
    KIND_AND_SCOPE_OF_TASKS("rodzaj i zakres zadań", "kind and scope of tasks"),
    DETAILED_ORGANISATION("szczegółowa organizacja", "detailed organisation"),
    OTHER("inna sprawa", "other matters");

    private final Wording wording;

    ProvisionTopic(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
