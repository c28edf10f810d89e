package pl.osl.rules.standard;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of text that a source is; the confidence is given by each {@link Citation}. */
public enum SourceKind implements Term {
    SEED("materiały z projektu OSL", "materials from the OSL project"),
    PUBLISHED_MODEL("opublikowany model", "published model"),
    PRACTICE("praktyka ośrodków", "practice of centres"),
    LAW("akty prawne", "legal texts"),
    OTHER("inne teksty", "other texts");

    private final Wording wording;

    SourceKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
