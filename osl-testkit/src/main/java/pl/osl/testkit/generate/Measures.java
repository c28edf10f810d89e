package pl.osl.testkit.generate;

import static pl.osl.rules.vocabulary.centre.CentreFacts.CERTIFICATE_APPLICATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.STAFF_RETURNS;
import static pl.osl.rules.vocabulary.centre.References.BASIS;
import static pl.osl.rules.vocabulary.centre.References.SERVED;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.CERTIFICATE;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ON;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Supplier;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;
import pl.osl.rules.vocabulary.community.CommunityFacts;
import pl.osl.rules.vocabulary.document.CertificateApplicationFacts;
import pl.osl.rules.vocabulary.document.CertificateFacts;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.structure.FamiliarisationFacts;
import pl.osl.rules.vocabulary.structure.StaffReturnFacts;

/** Draws conditions on days and numbers computed from others, and on single things that a subject has or names. */
final class Measures {

    private static final Parameter SHARE = new Parameter("share", 60, Wording.of("udział", "share"));
    private static final Parameter FEW = new Parameter("few", 3, Wording.of("kilka", "a few"));
    private static final Parameter REPORTED = Parameter.reportOnly("reported", Wording.of("liczba", "number"));

    private final Draw draw;

    Measures(Draw draw) {
        this.draw = draw;
    }

    Condition<Centre> centre(Elements<Centre, Familiarisation> familiarisations) {
        return draw.byOneOf(
                () -> onDay(draw.byOneOf(this::day, this::derivedDay), this::day),
                () -> onAmount(amount(familiarisations), () -> amount(FAMILIARISATIONS)),
                () -> familiarisations.atLeastEvery(
                        Period.ofMonths(draw.below(20)),
                        ON,
                        draw.byOneOf(this::derivedDay, () -> LEGAL_FORMS.first(LegalFormFacts.FROM))),
                () -> ORGANISERS.covers(
                        role -> OrganiserFacts.ROLES.some(OrganiserFacts.ROLE.is(role)), OrganiserRole.values()),
                () -> DOCUMENTS.atLeast(draw.oneOf(FEW, REPORTED)),
                () -> CERTIFICATE_APPLICATIONS.some(application()),
                () -> STAFF_RETURNS.some(
                        onAmount(StaffReturnFacts.SOCIAL_WORKER_POSTS, () -> StaffReturnFacts.RESIDENTS)),
                () -> STAFF_RETURNS.some(
                        onAmount(StaffReturnFacts.RESIDENTS, () -> StaffReturnFacts.SOCIAL_WORKER_POSTS)));
    }

    private Condition<CertificateApplication> application() {
        return draw.byOneOf(
                () -> CERTIFICATE.exists(),
                () -> CERTIFICATE.has(CertificateFacts.GRANTED.withinLast(Period.ofMonths(draw.below(30)))),
                () -> onDay(CertificateApplicationFacts.GRANTED, () -> CertificateApplicationFacts.DECIDED));
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
                () -> extreme(DOCUMENTS, extreme(DocumentFacts.RESTS_ON, BASIS.day(DocumentFacts.ADOPTED))));
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
                () -> STAFF_RETURNS.sum(StaffReturnFacts.SOCIAL_WORKER_POSTS),
                () -> familiarisations.distinct(FamiliarisationFacts.FORM),
                () -> DOCUMENTS.distinct(DocumentFacts.DOCUMENT_KIND));
    }

    private <S> Condition<S> onAmount(Amount<S> amount, Supplier<Amount<S>> other) {
        return draw.byOneOf(
                () -> amount.atLeast(draw.below(4)),
                () -> amount.atLeast(draw.oneOf(FEW, REPORTED)),
                () -> amount.atMost(draw.oneOf(1, 2, 20)),
                () -> amount.atMost(FEW),
                () -> amount.atLeast(other.get()),
                () -> amount.atMost(other.get()),
                () -> amount.atMost(draw.below(4), other.get()),
                () -> amount.atLeastPercent(draw.oneOf(SHARE, REPORTED), other.get()));
    }

    Condition<Familiarisation> familiarisation() {
        return draw.byOneOf(
                () -> onAmount(ATTENDEES, () -> STAFF),
                () -> onAmount(STAFF, () -> ATTENDEES),
                () -> onDay(ON.plusYears(ATTENDEES), () -> ON.plus(Period.ofYears(draw.below(4)))));
    }

    Condition<InstitutionalDocument> document() {
        return draw.byOneOf(
                () -> DocumentFacts.RESTS_ON.some(BASIS.exists()),
                () -> DocumentFacts.RESTS_ON.every(BASIS.has(DocumentFacts.IN_FORCE)),
                () -> onDay(
                        extreme(DocumentFacts.RESTS_ON, BASIS.day(DocumentFacts.ADOPTED)), () -> DocumentFacts.ADOPTED),
                () -> onDay(extreme(DocumentFacts.PROVISIONS, ProvisionFacts.IN_UNTIL), () -> DocumentFacts.ADOPTED),
                () -> DocumentFacts.PROVISIONS.atLeastEvery(
                        Period.ofMonths(6), ProvisionFacts.IN_FROM, DocumentFacts.ADOPTED));
    }

    Condition<Organiser> organiser() {
        return draw.byOneOf(
                () -> onDay(OrganiserFacts.APPOINTED_FROM, () -> OrganiserFacts.APPOINTED_UNTIL),
                () -> OrganiserFacts.COMMUNITIES.some(SERVED.exists()),
                () -> OrganiserFacts.COMMUNITIES.some(SERVED.has(CommunityFacts.KIND.exists())));
    }
}
