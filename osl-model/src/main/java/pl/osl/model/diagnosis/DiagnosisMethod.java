package pl.osl.model.diagnosis;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A method of a diagnosis (P8, C3, C4). */
public enum DiagnosisMethod implements Term {
    QUESTIONNAIRE("ankieta", "questionnaire"),
    INTERVIEW("wywiad", "interview"),
    OBSERVATION("obserwacja", "observation"),
    DOCUMENT_ANALYSIS("analiza dokumentów", "document analysis"),
    RESIDENTS_MEETING("spotkanie z mieszkańcami", "residents' meeting"),
    ACTIVATING_RESEARCH("badania aktywizujące", "participatory research"),
    IN_DEPTH_STUDY("badanie pogłębione", "in-depth study"),
    SWOT_ANALYSIS("analiza SWOT", "SWOT analysis"),
    INFLUENCE_ANALYSIS("analiza wpływu", "analysis of influence"),
    OTHER("inna metoda", "another method");

    private final Wording wording;

    DiagnosisMethod(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
