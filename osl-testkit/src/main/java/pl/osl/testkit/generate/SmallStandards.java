package pl.osl.testkit.generate;

import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.Period;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** Generated standards that ask only for a few facts of documents, so that every completion can be tried. */
public final class SmallStandards {

    private final Draw draw;

    private SmallStandards(Draw draw) {
        this.draw = draw;
    }

    /** Standards of two stages, with two rules and one; the first is sometimes a prerequisite of the second. */
    public static Gen<Standard> smallStandards() {
        Gen<Standard> standards = source -> new SmallStandards(new Draw(source)).standard();
        return standards.describedAs(Standards::describe);
    }

    private Standard standard() {
        Stage first = Stage.of("S1", "etap", "stage", rule("R1"), rule("R2"));
        Stage second = Stage.of("S2", "etap", "stage", rule("R3"));
        return Standard.of("Small", "1", first, draw.chance(50) ? second.after("S1") : second);
    }

    private Rule rule(String id) {
        RuleDraft draft = Rule.rule(id, draw.chance(10) ? Force.RECOMMENDATION : Force.STANDARD)
                .titled("reguła " + id, "rule " + id)
                .cites(Source.of("G", "generated").seed())
                .says(polish("tak", "nie"), english("so", "not so"));
        RuleDraft scoped = draw.chance(30) ? draft.appliesTo("niektóre", "some", centre(0)) : draft;
        return scoped.requires(centre(1));
    }

    private Condition<Centre> centre(int depth) {
        return draw.byOneOf(
                () -> DOCUMENTS.some(document(1)),
                () -> DOCUMENTS.every(document(1)),
                () -> DOCUMENTS.none(document(1)),
                () -> DOCUMENTS.where(document(0)).atLeast(2),
                () -> DOCUMENTS.where(document(0)).every(document(0)),
                () -> depth == 0 ? DOCUMENTS.some() : centre(0).and(centre(0)),
                () -> depth == 0 ? DOCUMENTS.none() : centre(0).or(centre(0)));
    }

    private Condition<InstitutionalDocument> document(int depth) {
        return draw.byOneOf(
                () -> DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE),
                () -> DocumentFacts.NUMBER.exists(),
                () -> DocumentFacts.ADOPTED.hasCome(),
                () -> DocumentFacts.ADOPTED.withinLast(Period.ofYears(1)),
                () -> depth == 0
                        ? DocumentFacts.NUMBER.exists().not()
                        : document(0).and(document(0)),
                () -> depth == 0
                        ? DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE).not()
                        : document(0).or(document(0)));
    }
}
