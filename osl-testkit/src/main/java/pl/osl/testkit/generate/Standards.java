package pl.osl.testkit.generate;

import static pl.osl.rules.condition.Condition.holds;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.time.Period;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.FamiliarisationForm;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.structure.FamiliarisationFacts;

/** Generated standards: rules of every kind of condition, nested, some with a scope, some that throw. */
public final class Standards {

    private static final int DEEPEST = 3;
    private static final Parameter SEATS = new Parameter("seats", 5, Wording.of("liczba miejsc", "number of seats"));

    private final Draw draw;
    private final Measures measures;

    private Standards(Draw draw) {
        this.draw = draw;
        this.measures = new Measures(draw);
    }

    /** Standards of three stages with two rules each; the first is a prerequisite of the third. */
    public static Gen<Standard> standards() {
        Gen<Standard> standards = source -> new Standards(new Draw(source)).standard();
        return standards.describedAs(Standards::describe);
    }

    static String describe(Standard standard) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : standard.rules()) {
            text.append(rule).append(' ').append(rule.force());
            rule.applies().ifPresent(applies -> text.append(" for ").append(applies));
            text.append(": ").append(rule.requirement()).append('\n');
        }
        return text.toString();
    }

    private Standard standard() {
        return Standard.of("Generated", "1", stage(1), stage(2), stage(3).after("S1"));
    }

    private Stage stage(int number) {
        return Stage.of("S" + number, "etap", "stage", rule("R" + number + "a"), rule("R" + number + "b"));
    }

    private Rule rule(String id) {
        RuleDraft draft = Rule.rule(id, draw.oneOf(Force.STANDARD, Force.LAW, Force.RECOMMENDATION))
                .titled("reguła " + id, "rule " + id)
                .cites(Source.of("G", "generated").seed())
                .says(polish("tak", "nie"), english("so", "not so"));
        RuleDraft scoped = draw.chance(30) ? draft.appliesTo("niektóre", "some", centre(1)) : draft;
        RuleDraft read = draw.chance(20) ? scoped.textReadFrom(new DayGenerator(draw).day()) : scoped;
        return read.requires(centre(DEEPEST));
    }

    private Condition<Centre> centre(int depth) {
        return combined(
                depth,
                () -> draw.byOneOf(
                        () -> quantity(DOCUMENTS, depth, this::document),
                        () -> quantity(ORGANISERS, depth, this::organiser),
                        () -> quantity(FAMILIARISATIONS, depth, this::familiarisation),
                        () -> LEGAL_FORMS.some(LegalFormFacts.FORM.isOneOf(LegalForm.CUS, LegalForm.OPS)),
                        () -> measures.centre(FAMILIARISATIONS.where(
                                FamiliarisationFacts.FORM.isOneOf(FamiliarisationForm.values()))),
                        () -> measures.centre(FAMILIARISATIONS),
                        () -> Standards.<Centre>throwing()),
                () -> centre(depth - 1));
    }

    private <E> Condition<Centre> quantity(Elements<Centre, E> elements, int depth, IntFunction<Condition<E>> claim) {
        Elements<Centre, E> some = draw.chance(40) ? elements.where(claim.apply(0)) : elements;
        Condition<E> asked = claim.apply(depth - 1);
        return draw.byOneOf(
                () -> some.some(asked),
                () -> some.every(asked),
                () -> some.none(asked),
                () -> some.where(asked).atLeast(2),
                () -> some.some());
    }

    private Condition<InstitutionalDocument> document(int depth) {
        return combined(
                depth,
                () -> draw.byOneOf(
                        () -> DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE),
                        () -> DocumentFacts.NUMBER.exists(),
                        () -> DocumentFacts.IN_FORCE,
                        () -> DocumentFacts.NOT_REPEALED,
                        () -> DocumentFacts.ADOPTED.withinLast(Period.ofMonths(draw.below(15))),
                        () -> DocumentFacts.DRAFTED.notAfter(DocumentFacts.ADOPTED),
                        () -> DocumentFacts.PROVISIONS.some(provision()),
                        () -> DocumentFacts.PROVISIONS.every(provision()),
                        measures::document,
                        measures::document),
                () -> document(depth - 1));
    }

    private Condition<Provision> provision() {
        return ProvisionFacts.TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING);
    }

    private Condition<Organiser> organiser(int depth) {
        return combined(
                depth,
                () -> draw.byOneOf(
                        () -> OrganiserFacts.ROLES.some(OrganiserFacts.ROLE.is(OrganiserRole.ANIMATOR)),
                        () -> OrganiserFacts.ROLES.none(),
                        () -> OrganiserFacts.APPOINTED_FROM.withinLast(Period.ofYears(1)),
                        () -> OrganiserFacts.APPOINTED_UNTIL.hasNotPassed(),
                        measures::organiser,
                        measures::organiser),
                () -> organiser(depth - 1));
    }

    private Condition<Familiarisation> familiarisation(int depth) {
        return combined(
                depth,
                () -> draw.byOneOf(
                        () -> FamiliarisationFacts.ATTENDEES.atLeast(10),
                        () -> FamiliarisationFacts.STAFF.atLeast(SEATS),
                        () -> FamiliarisationFacts.HEAD_ATTENDED.is(true),
                        measures::familiarisation),
                () -> familiarisation(depth - 1));
    }

    private <S> Condition<S> combined(int depth, Supplier<Condition<S>> leaf, Supplier<Condition<S>> smaller) {
        if (depth <= 0) {
            return leaf.get();
        }
        return draw.byOneOf(
                leaf,
                leaf,
                () -> smaller.get().and(smaller.get()),
                () -> smaller.get().or(smaller.get()),
                () -> smaller.get().not());
    }

    private static <S> Condition<S> throwing() {
        return holds(Wording.of("błąd", "failure"), subject -> {
            throw new UnsupportedOperationException("planted");
        });
    }
}
