package pl.osl.rules.standard;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The ground for believing that a source says what a rule asks. */
public enum Confidence implements Term {
    SEED("materiał z projektu OSL", "material from the OSL project"),
    PUBLISHED_MODEL("opublikowany model", "published model"),
    LAW("akt prawny", "text of the law"),
    PRACTICE("praktyka ośrodka", "practice of a centre"),
    INFERRED("wniosek autorów biblioteki", "inferred by the authors of this library");

    private final Wording wording;

    Confidence(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
