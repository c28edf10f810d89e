package pl.osl.report;

import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;

/** The sentence shown instead of a plan where none is needed. */
record NothingToPlan(Centre centre) implements Describer {

    private static final Wording NO_PLAN = Wording.of("; plan nie jest potrzebny", "; no plan is needed");

    @Override
    public void describe(Page page) {
        page.paragraph(Head.title(centre.id(), centre.name()) + ": " + page.in(SharedTerms.ALL_REACHED.then(NO_PLAN)));
    }
}
