package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The body that co-ordinates the implementation of a strategy. */
public enum StrategyCoordinator implements Term {
    CENTRE("ośrodek (centrum)", "the centre"),
    ANOTHER_BODY("inny podmiot", "another body");

    private final Wording wording;

    StrategyCoordinator(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
