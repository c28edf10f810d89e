package pl.osl.report;

import pl.osl.model.fact.Wording;

/** The sentence that stands in the place of a plan where none is needed. */
record NothingToPlan(String title) implements Describer {

    private static final Wording NO_PLAN = Wording.of("; plan nie jest potrzebny", "; no plan is needed");

    @Override
    public void describe(Page page) {
        page.paragraph(title + ": " + page.in(SharedTerms.ALL_REACHED.then(NO_PLAN)));
    }
}
