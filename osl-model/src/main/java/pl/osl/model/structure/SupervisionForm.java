package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The form in which supervision is given (L4 § 3). */
public enum SupervisionForm implements Term {
    INDIVIDUAL("indywidualna", "individual"),
    GROUP("grupowa", "group");

    private final Wording wording;

    SupervisionForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
