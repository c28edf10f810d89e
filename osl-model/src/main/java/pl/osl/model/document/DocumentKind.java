package pl.osl.model.document;

import java.util.List;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of an institutional or strategic document. */
public enum DocumentKind implements Term {
    STATUTE("statut", "statute", DocumentTrait.ONE_AT_A_TIME),
    BY_LAWS("regulamin organizacyjny", "organisational by-laws", DocumentTrait.ONE_AT_A_TIME),
    STRUCTURE_CHART("schemat organizacyjny", "structure chart", DocumentTrait.ONE_AT_A_TIME),
    OSL_PROGRAMME("program OSL ośrodka (centrum)", "OSL programme of the centre", DocumentTrait.MADE_FOR_A_PERIOD),
    SOCIAL_PROBLEMS_STRATEGY(
            "strategia rozwiązywania problemów społecznych",
            "strategy for addressing social problems",
            DocumentTrait.ONE_AT_A_TIME,
            DocumentTrait.MADE_FOR_A_PERIOD),
    DEVELOPMENT_STRATEGY(
            "strategia rozwoju", "development strategy", DocumentTrait.ONE_AT_A_TIME, DocumentTrait.MADE_FOR_A_PERIOD),
    REVITALISATION_PROGRAMME("program rewitalizacji", "revitalisation programme", DocumentTrait.MADE_FOR_A_PERIOD),
    LOCAL_ACTIVITY_PROGRAMME(
            "program aktywności lokalnej", "local activity programme", DocumentTrait.MADE_FOR_A_PERIOD),
    COOPERATION_PROGRAMME(
            "program współpracy z organizacjami pozarządowymi",
            "programme of co-operation with non-governmental organisations",
            DocumentTrait.MADE_FOR_A_PERIOD),
    SOCIAL_SERVICES_PROGRAMME(
            "program usług społecznych", "social services programme", DocumentTrait.MADE_FOR_A_PERIOD),
    OTHER_STRATEGIC_DOCUMENT(
            "inny dokument strategiczny", "another strategic document", DocumentTrait.MADE_FOR_A_PERIOD),
    ASSESSMENT_OF_RESOURCES("ocena zasobów pomocy społecznej", "assessment of social-assistance resources"),
    FOUNDING_ACT("akt utworzenia ośrodka (centrum)", "founding act of the centre"),
    OTHER("inny dokument", "another document");

    private final Wording wording;
    private final boolean oneAtATime;
    private final boolean madeForAPeriod;

    DocumentKind(String polish, String english, DocumentTrait... traits) {
        this.wording = Wording.of(polish, english);
        List<DocumentTrait> marked = List.of(traits);
        this.oneAtATime = marked.contains(DocumentTrait.ONE_AT_A_TIME);
        this.madeForAPeriod = marked.contains(DocumentTrait.MADE_FOR_A_PERIOD);
    }

    /** Whether there is one of this kind at a time, so that a later one takes the place of the earlier. */
    public boolean isOneAtATime() {
        return oneAtATime;
    }

    /** Whether each one is made for a period, at the end of which it lapses. */
    public boolean isMadeForAPeriod() {
        return madeForAPeriod;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
