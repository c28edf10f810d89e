package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A part that the law or the standard expects in a document (L3 art. 16b). */
public enum DocumentSection implements Term {
    DIAGNOSIS("diagnoza", "diagnosis"),
    FORECAST("prognoza zmian", "forecast"),
    STRATEGIC_GOALS("cele strategiczne", "strategic goals"),
    DIRECTIONS("kierunki działań", "lines of action"),
    MEANS_AND_FINANCE("sposób realizacji i ramy finansowe", "implementation and financial framework"),
    INDICATORS("wskaźniki", "indicators"),
    SOCIAL_SERVICES("usługi społeczne", "social services"),
    OUTSOURCED_TASKS("zadania do zlecenia", "tasks to be outsourced");

    private final Wording wording;

    DocumentSection(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
