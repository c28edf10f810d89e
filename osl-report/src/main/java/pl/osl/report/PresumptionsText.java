package pl.osl.report;

import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.Citations;
import pl.osl.report.words.ClauseText;
import pl.osl.report.words.PresumedWords;
import pl.osl.rules.presumption.PresumptionEntry;
import pl.osl.rules.standard.Citation;

/** The text of presumptions: each in words, with its ground and the facts that it may read in. */
record PresumptionsText(List<PresumptionEntry> presumptions) implements Describer {

    private static final Wording NAME = Wording.of("Domniemania", "Presumptions");
    private static final Wording FACTS = Wording.of(
            "fakty, które przyjmuje, jeśli ich nie zapisano", "facts that it reads in where they are not recorded");
    private static final Wording GROUND = Wording.of("podstawa", "ground");

    PresumptionsText {
        presumptions = List.copyOf(presumptions);
        if (presumptions.isEmpty()) {
            throw new IllegalArgumentException("at least one presumption is needed");
        }
    }

    @Override
    public void describe(Page page) {
        page.heading(1, Phrase.of(page.in(NAME)));
        page.paragraph(page.in(PresumedWords.SIGN));
        presumptions.forEach(presumption -> {
            page.heading(2, Phrase.of(presumption.id(), page.in(presumption.says())));
            page.particulars(List.of(Phrase.of(new Segment.Plain(ground(page, presumption.ground())))
                    .and(Citations.named(presumption.ground().source()))));
            page.points(List.of(Point.of(
                    0,
                    Phrase.of(page.in(FACTS) + ":"),
                    presumption.facts().stream()
                            .map(fact ->
                                    Point.of(2, Phrase.of(page.in(fact.label())).at(fact.path())))
                            .toList())));
        });
    }

    private static String ground(Page page, Citation ground) {
        String clause = ground.clause()
                .map(where -> ", " + page.in(ClauseText.of(where)))
                .orElse("");
        return page.in(GROUND) + " (" + page.in(ground.confidence().wording()) + clause + "):";
    }
}
