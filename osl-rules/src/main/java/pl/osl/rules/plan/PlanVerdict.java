package pl.osl.rules.plan;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What became of the search for a plan. */
public enum PlanVerdict implements Term {
    /** The stage is reached; nothing has to be done. */
    REACHED("etap jest osiągnięty", "the stage is reached"),
    /** The steps are enough. */
    ENOUGH("kroki wystarczą", "the steps are enough"),
    /** No steps would be enough by that day, or the stage does not apply to the centre; then no rule stands in the way. */
    IMPOSSIBLE("żadne kroki nie wystarczą do tego dnia", "no steps would be enough by that day"),
    /** None were found within the limits of the search; there may be some. */
    NOT_FOUND("nie znaleziono kroków; mogą istnieć", "no steps were found; there may be some");

    private final Wording wording;

    PlanVerdict(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
