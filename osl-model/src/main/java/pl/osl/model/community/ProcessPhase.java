package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A step of work in a community, in the usual order; our own division (inferred from P12, P15, P30, C3). */
public enum ProcessPhase implements Term {
    CHOICE_AND_ENTRY("wybór i wejście", "choice and entry"),
    DIAGNOSIS("diagnoza", "diagnosis"),
    MOBILISING("aktywizacja", "mobilising"),
    PARTNERSHIP_AND_PLANNING("partnerstwo i plan", "partnership and planning"),
    ACTION("działanie", "action"),
    EVALUATION("ewaluacja", "evaluation"),
    HANDOVER("przekazanie", "handover");

    private final Wording wording;

    ProcessPhase(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
