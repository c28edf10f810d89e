package pl.osl.testkit;

import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Supplier;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.structure.FamiliarisationFacts;
import pl.osl.testkit.generate.Draw;

/** Small standards and records of which a {@link SmallWorld} holds all that matters. */
final class PlanStandards {

    static final LocalDate DAY = LocalDate.of(2012, 5, 15);

    private static final When LONG_AGO = When.on(LocalDate.of(2000, 1, 1));

    private final Draw draw;

    private PlanStandards(Draw draw) {
        this.draw = draw;
    }

    /** Standards of one stage, sometimes after another. */
    static Gen<Standard> standards() {
        Gen<Standard> standards = source -> new PlanStandards(new Draw(source)).standard();
        return standards.describedAs(standard -> standard.rules().stream()
                .map(rule ->
                        rule.applies().map(applies -> "for " + applies + ": ").orElse("") + rule.requirement())
                .toList()
                .toString());
    }

    /** Records with a document or two, and a familiarisation. */
    static Gen<Centre> centres() {
        Gen<Centre> centres = source -> new PlanStandards(new Draw(source)).centre();
        return centres.describedAs(pl.osl.model.json.OslJson::write);
    }

    private Standard standard() {
        Stage first = Stage.of("S1", "etap", "stage", rule("R1"));
        Stage last = Stage.of("S2", "etap", "stage", rule("R2"), rule("R3"));
        return Standard.of("Small", "1", first, draw.chance(50) ? last.after("S1") : last);
    }

    private Rule rule(String id) {
        RuleDraft draft = Rule.rule(id, Force.STANDARD)
                .titled("reguła " + id, "rule " + id)
                .cites(Source.of("G", "generated").seed())
                .says(polish("tak", "nie"), english("so", "not so"));
        return (draw.chance(25) ? draft.appliesTo("niektóre", "some", claim(0)) : draft).requires(claim(1));
    }

    private Condition<Centre> claim(int depth) {
        return combined(
                depth,
                () -> draw.byOneOf(
                        () -> quantity(DOCUMENTS, this::document),
                        () -> quantity(FAMILIARISATIONS, this::familiarisation),
                        () -> DOCUMENTS.distinct(DocumentFacts.DOCUMENT_KIND).atLeast(2),
                        () -> DOCUMENTS.count().atMost(1 + draw.below(2)),
                        () -> DOCUMENTS.last(DocumentFacts.ADOPTED).withinLast(Period.ofMonths(1)),
                        () -> DOCUMENTS
                                .first(DocumentFacts.ADOPTED)
                                .notAfter(FAMILIARISATIONS.first(FamiliarisationFacts.ON)),
                        () -> FAMILIARISATIONS
                                .sum(FamiliarisationFacts.ATTENDEES)
                                .atLeast(5),
                        () -> FAMILIARISATIONS
                                .sum(FamiliarisationFacts.ATTENDEES)
                                .atMost(4)),
                () -> claim(depth - 1));
    }

    private <E> Condition<Centre> quantity(Elements<Centre, E> elements, Supplier<Condition<E>> claim) {
        return draw.byOneOf(
                () -> elements.some(claim.get()),
                () -> elements.where(claim.get()).every(claim.get()),
                () -> elements.none(claim.get()),
                () -> elements.where(claim.get()).atLeast(2));
    }

    private Condition<InstitutionalDocument> document() {
        return combined(1, this::plainDocument, this::plainDocument);
    }

    private Condition<InstitutionalDocument> plainDocument() {
        return draw.byOneOf(
                () -> DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE),
                () -> DocumentFacts.DOCUMENT_KIND.is(DocumentKind.BY_LAWS),
                () -> DocumentFacts.ADOPTED.hasCome(),
                () -> DocumentFacts.ADOPTED.withinLast(Period.ofMonths(1)),
                () -> DocumentFacts.REPEALED.hasNotCome(),
                () -> DocumentFacts.DRAFTED.notAfter(DocumentFacts.ADOPTED));
    }

    private Condition<Familiarisation> familiarisation() {
        return draw.byOneOf(
                () -> FamiliarisationFacts.ATTENDEES.atLeast(5),
                () -> FamiliarisationFacts.ATTENDEES.atMost(2),
                () -> FamiliarisationFacts.ON.withinLast(Period.ofMonths(1)));
    }

    private <S> Condition<S> combined(int depth, Supplier<Condition<S>> leaf, Supplier<Condition<S>> smaller) {
        if (depth <= 0) {
            return leaf.get();
        }
        return draw.byOneOf(
                leaf,
                () -> smaller.get().and(smaller.get()),
                () -> smaller.get().or(smaller.get()),
                () -> smaller.get().not());
    }

    private Centre centre() {
        Centre.Builder centre = Centre.builder()
                .id("small")
                .documents(listing(() -> document("first"), () -> document("second")))
                .familiarisations(listing(this::occasion));
        return (draw.chance(50) ? centre.recordedOn(DAY) : centre).build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    private <E> Listing<E> listing(Supplier<E>... elements) {
        java.util.List<E> some = java.util.List.of(elements).stream()
                .filter(each -> draw.chance(40))
                .map(Supplier::get)
                .toList();
        return draw.byOneOf(() -> Listing.<E>of(some), () -> Listing.<E>atLeast(some), () -> Listing.<E>unrecorded());
    }

    private InstitutionalDocument document(String id) {
        return InstitutionalDocument.builder()
                .id(id)
                .kind(draw.byOneOf(
                        () -> Fact.known(DocumentKind.STATUTE),
                        () -> Fact.known(DocumentKind.BY_LAWS),
                        Fact::<DocumentKind>unrecorded))
                .drafted(LONG_AGO)
                .adopted(day())
                .repealed(draw.<Fact<When>>byOneOf(Fact::<When>none, Fact::<When>unrecorded))
                .build();
    }

    private Familiarisation occasion() {
        return Familiarisation.builder()
                .on(LONG_AGO)
                .attendees(draw.byOneOf(() -> Fact.known(3), () -> Fact.known(0), Fact::<Integer>unrecorded))
                .build();
    }

    private Fact<When> day() {
        return draw.byOneOf(() -> Fact.known(LONG_AGO), Fact::<When>none, Fact::<When>unrecorded);
    }
}
