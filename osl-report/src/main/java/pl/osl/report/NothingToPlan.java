package pl.osl.report;

import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.standard.Standard;

/** The sentence shown instead of a plan where none is needed. */
record NothingToPlan(Standpoint at) implements Describer {

    private static final Wording NO_PLAN = Wording.of("; plan nie jest potrzebny", "; no plan is needed");

    NothingToPlan {
        if (Plan.isNeeded(at)) {
            throw new IllegalArgumentException(at + ": a stage is not reached; ask for a plan instead");
        }
    }

    @Override
    public void describe(Page page) {
        Centre centre = at.centre();
        Standard standard = at.standard();
        Head.on(page, Head.title(centre.id(), centre.name()))
                .line(Head.asked(page, standard.name(), standard.edition(), Head.asOf(page, at.day())))
                .lines(PresumedWords.made(
                        page, AskedPresumption.all(at.assessor().presumptions())))
                .ahead(centre.recordedOn(), at.day(), SharedTerms.ANSWER_HOLDS)
                .print();
        String says = page.in(SharedTerms.ALL_REACHED.then(NO_PLAN));
        page.paragraph(Plan.isNeeded(at.firm()) ? PresumedWords.marked(page, says) : says);
    }
}
