package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** An output of a step of work in a community. */
public enum StepOutput implements Term {
    JUSTIFICATION("uzasadnienie wyboru", "reasons for the choice"),
    BOUNDARIES("granice", "boundaries"),
    RESOURCE_MAP("mapa zasobów i potrzeb", "map of resources and needs"),
    LEADERS("liderzy", "leaders"),
    INITIATIVE_GROUP("grupa inicjatywna", "action group"),
    PARTNERSHIP_AGREEMENT("porozumienie partnerskie", "partnership agreement"),
    PLAN("plan", "plan"),
    DELIVERED_ACTIONS("przeprowadzone działania", "actions carried out"),
    NETWORK("sieć współpracy", "co-operation network"),
    EVALUATION_REPORT("raport z ewaluacji", "evaluation report"),
    LOCAL_STRUCTURE("trwała struktura lokalna", "lasting local structure");

    private final Wording wording;

    StepOutput(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
