package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of an institutional or strategic document. */
public enum DocumentKind implements Term {
    STATUTE("statut", "statute"),
    BY_LAWS("regulamin organizacyjny", "organisational by-laws"),
    STRUCTURE_CHART("schemat organizacyjny", "structure chart"),
    OSL_PROGRAMME("program OSL ośrodka", "OSL programme of the centre"),
    SOCIAL_PROBLEMS_STRATEGY("strategia rozwiązywania problemów społecznych", "strategy for solving social problems"),
    DEVELOPMENT_STRATEGY("strategia rozwoju", "development strategy"),
    REVITALISATION_PROGRAMME("program rewitalizacji", "revitalisation programme"),
    LOCAL_ACTIVITY_PROGRAMME("program aktywności lokalnej", "local activity programme"),
    COOPERATION_PROGRAMME(
            "program współpracy z organizacjami pozarządowymi",
            "programme of co-operation with non-governmental bodies"),
    SOCIAL_SERVICES_PROGRAMME("program usług społecznych", "social services programme"),
    OTHER_STRATEGIC_DOCUMENT("inny dokument strategiczny", "another strategic document"),
    ASSESSMENT_OF_RESOURCES("ocena zasobów pomocy społecznej", "assessment of social-assistance resources"),
    FOUNDING_ACT("akt utworzenia ośrodka", "founding act of the centre"),
    OTHER("inny dokument", "another document");

    private final Wording wording;

    DocumentKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
