package pl.osl.testkit;

import static pl.osl.rules.vocabulary.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.FamiliarisationFacts.ON;
import static pl.osl.rules.vocabulary.FamiliarisationFacts.STAFF;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.condition.Part;
import pl.osl.rules.vocabulary.DocumentFacts;
import pl.osl.rules.vocabulary.FamiliarisationFacts;
import pl.osl.rules.vocabulary.LegalFormFacts;
import pl.osl.rules.vocabulary.OrganiserFacts;
import pl.osl.rules.vocabulary.ProvisionFacts;

/** Draws conditions on days and numbers that follow from others, and on single things that a subject has or names. */
final class Measures {

    private static final Parameter SHARE = new Parameter("share", 60, Wording.of("udział", "share"));
    private static final Parameter REPORTED = Parameter.reportOnly("reported", Wording.of("liczba", "number"));

    private static final Part<Organiser, Validity> APPOINTMENT = Part.of(
            "appointment",
            organiser -> organiser.appointment().isRecorded() ? Fact.known(organiser.appointment()) : Fact.unrecorded(),
            Wording.of("powołanie", "appointment"));

    private static final Day<Validity> FROM = Day.of("from", Validity::from, Wording.of("początek", "start"));

    /** No generated document names an organiser, so that its own id is taken for the id of one. */
    private static final Part<InstitutionalDocument, Organiser> AUTHOR = Part.named(
            "id",
            document -> Fact.known(document.id().value()),
            ORGANISERS,
            organiser -> organiser.id().value().replace("organiser", "document"),
            Wording.of("autor", "author"));

    /** Nor does a role name a document, so that the first three documents are called by one each. */
    private static final Part<Object, InstitutionalDocument> CHARTER =
            Part.named(DOCUMENTS, Measures::role, Wording.of("podstawa", "basis"));

    /** Of 16 attendees a quarter of one is a whole. */
    private static final Amount<Familiarisation> QUARTERS = Amount.inParts(
            "attendees",
            Familiarisation::attendees,
            Integer::intValue,
            4,
            Wording.of("czwarte części uczestników", "quarters of attendees"));

    private final Draw draw;

    Measures(Draw draw) {
        this.draw = draw;
    }

    private static Object role(InstitutionalDocument document) {
        int number = Integer.parseInt(document.id().value().replace("document-", ""));
        List<OrganiserRole> roles = List.of(OrganiserRole.values());
        return number < roles.size() ? roles.get(number) : document.id();
    }

    Condition<Centre> centre(Elements<Centre, Familiarisation> familiarisations) {
        return draw.byOneOf(
                () -> onDay(draw.byOneOf(this::day, this::derivedDay), this::day),
                () -> onAmount(amount(familiarisations), () -> amount(FAMILIARISATIONS)),
                () -> familiarisations.gaps(
                        ON,
                        Period.ofMonths(draw.below(20)),
                        draw.byOneOf(this::derivedDay, () -> LEGAL_FORMS.first(LegalFormFacts.FROM))),
                () -> ORGANISERS.covers(
                        role -> OrganiserFacts.ROLES.some(OrganiserFacts.ROLE.is(role)), OrganiserRole.values()),
                () -> DOCUMENTS.atLeast(draw.oneOf(SHARE, REPORTED)));
    }

    private Day<Centre> derivedDay() {
        Day<Centre> day = day();
        return draw.byOneOf(
                () -> day,
                () -> day.plus(Period.of(0, draw.below(20), draw.below(40))),
                () -> day.moved(
                        Wording.of("30 listopada roku poprzedniego", "30 November of the year before"),
                        moved -> LocalDate.of(moved.getYear() - 1, 11, 30)),
                () -> day.plusYears(FAMILIARISATIONS.count()));
    }

    private Day<Centre> day() {
        return draw.byOneOf(
                () -> extreme(FAMILIARISATIONS, ON),
                () -> extreme(LEGAL_FORMS, LegalFormFacts.FROM),
                () -> extreme(DOCUMENTS.where(DocumentFacts.NOT_REPEALED), DocumentFacts.ADOPTED),
                () -> extreme(DOCUMENTS, DocumentFacts.REPEALED),
                () -> extreme(DOCUMENTS, extreme(DocumentFacts.PROVISIONS, ProvisionFacts.IN_FROM)),
                () -> extreme(ORGANISERS, OrganiserFacts.APPOINTED_UNTIL),
                () -> extreme(DOCUMENTS, AUTHOR.day(OrganiserFacts.APPOINTED_FROM)));
    }

    private <S, E> Day<S> extreme(Elements<S, E> elements, Day<E> day) {
        return draw.chance(50) ? elements.first(day) : elements.last(day);
    }

    private <S> Condition<S> onDay(Day<S> day, Supplier<Day<S>> other) {
        return draw.byOneOf(
                day::hasCome,
                day::hasNotCome,
                day::hasNotPassed,
                () -> day.withinLast(Period.ofMonths(draw.below(15))),
                () -> day.notAfter(other.get()),
                () -> other.get().notAfter(day));
    }

    private Amount<Centre> amount(Elements<Centre, Familiarisation> familiarisations) {
        return draw.byOneOf(
                familiarisations::count,
                () -> familiarisations.sum(ATTENDEES),
                () -> familiarisations.sum(STAFF).plus(ORGANISERS.count()),
                () -> familiarisations.sum(QUARTERS),
                () -> familiarisations.distinct(FamiliarisationFacts.FORM),
                () -> DOCUMENTS.distinct(DocumentFacts.KIND));
    }

    private <S> Condition<S> onAmount(Amount<S> amount, Supplier<Amount<S>> other) {
        return draw.byOneOf(
                () -> amount.atLeast(draw.below(4)),
                () -> amount.atLeast(draw.oneOf(SHARE, REPORTED)),
                () -> amount.atMost(draw.oneOf(1, 2, 20)),
                () -> amount.atMost(SHARE),
                () -> amount.atLeast(other.get()),
                () -> amount.atMost(other.get()),
                () -> amount.atMost(draw.below(4), other.get()),
                () -> amount.atLeastPercent(draw.oneOf(SHARE, REPORTED), other.get()));
    }

    Condition<Familiarisation> familiarisation() {
        return draw.byOneOf(
                () -> onAmount(draw.oneOf(List.of(ATTENDEES, QUARTERS)), () -> STAFF),
                () -> onAmount(STAFF, () -> QUARTERS),
                () -> onDay(ON.plusYears(ATTENDEES), () -> ON.plus(Period.ofYears(draw.below(4)))));
    }

    Condition<InstitutionalDocument> document() {
        return draw.byOneOf(
                () -> AUTHOR.exists(),
                () -> AUTHOR.has(OrganiserFacts.ROLES.some()),
                () -> onDay(AUTHOR.day(OrganiserFacts.APPOINTED_FROM), () -> DocumentFacts.ADOPTED),
                () -> onDay(extreme(DocumentFacts.PROVISIONS, ProvisionFacts.IN_UNTIL), () -> DocumentFacts.ADOPTED),
                () -> DocumentFacts.PROVISIONS.gaps(ProvisionFacts.IN_FROM, Period.ofMonths(6), DocumentFacts.ADOPTED));
    }

    Condition<Organiser> organiser() {
        return draw.byOneOf(
                () -> APPOINTMENT.exists(),
                () -> APPOINTMENT.has(FROM.withinLast(Period.ofMonths(draw.below(30)))),
                () -> onDay(APPOINTMENT.day(FROM), () -> OrganiserFacts.APPOINTED_UNTIL),
                () -> OrganiserFacts.ROLES.some(CHARTER.exists()),
                () -> OrganiserFacts.ROLES.some(CHARTER.has(DocumentFacts.IN_FORCE)));
    }
}
