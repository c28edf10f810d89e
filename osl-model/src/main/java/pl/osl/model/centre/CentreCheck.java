package pl.osl.model.centre;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.organiser.Experience;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.partnership.Partner;

/** The checks that need the whole record: unique ids, references, and the day for which the record speaks. */
final class CentreCheck {

    private final Centre centre;
    private final Set<?> organisers;
    private final Set<?> communities;
    private final Set<?> documents;
    private final Set<?> partners;

    private CentreCheck(Centre centre) {
        this.centre = centre;
        this.organisers = all(centre.organisers(), Organiser::id);
        this.communities = all(centre.communities(), Community::id);
        this.documents = all(centre.documents(), InstitutionalDocument::id);
        this.partners = all(centre.partners(), Partner::id);
    }

    static Faults of(Centre centre) {
        CentreCheck check = new CentreCheck(centre);
        Faults faults = Faults.gather().refuseUnreadable("name", centre.name());
        check.version(faults);
        check.ids(faults);
        check.referencesOfPeople(faults);
        check.referencesOfPapers(faults);
        SuccessiveLegalForms.check(centre.legalForms(), faults);
        centre.recordedOn()
                .ifPresent(day -> RecordedDays.visit(centre, new RecordedDays.Visitor() {
                    @Override
                    public <E> void visit(E element, Chronology<? super E> chronology, Supplier<Place> place) {
                        faults.at(place).refuseLaterThan(day, chronology, element);
                    }
                }));
        centre.recordedOn().ifPresent(day -> check.monthsOfExperience(day, faults));
        return faults;
    }

    private void monthsOfExperience(LocalDate recordedOn, Faults faults) {
        faults.each(
                "organisers",
                centre.organisers(),
                (organiser, here) -> here.each(
                        "experience",
                        organiser.experience(),
                        (experience, there) -> there.refuseBreachOn(recordedOn, Experience.COUNTS, experience)));
    }

    private static <E> Set<?> all(Listing<E> listing, Function<E, ?> id) {
        Set<Object> ids = new HashSet<>();
        for (E element : listing.elements()) {
            ids.add(id.apply(element));
        }
        return ids;
    }

    private void version(Faults faults) {
        SchemaVersion version = centre.schemaVersion();
        faults.refuse(
                !version.equals(SchemaVersion.CURRENT),
                "schemaVersion",
                "wersja to " + version + "; ta biblioteka zapisuje " + SchemaVersion.CURRENT,
                "the version is " + version + "; this library writes " + SchemaVersion.CURRENT);
    }

    private void ids(Faults faults) {
        faults.refuseRepeated("organisers", centre.organisers(), Organiser::id)
                .refuseRepeated("communities", centre.communities(), Community::id)
                .refuseRepeated("documents", centre.documents(), InstitutionalDocument::id)
                .refuseRepeated("partners", centre.partners(), Partner::id);
    }

    private void referencesOfPeople(Faults faults) {
        faults.each(
                "organisers",
                centre.organisers(),
                (organiser, here) -> here.each(
                        "communities",
                        organiser.communities(),
                        (served, there) -> there.refuseUnresolved("community", served.community(), communities)));
        faults.each(
                "outsourcings",
                centre.outsourcings(),
                (outsourcing, here) -> here.refuseUnresolved("communities", outsourcing.communities(), communities));
    }

    private void referencesOfPapers(Faults faults) {
        faults.each(
                "documents",
                centre.documents(),
                (document, here) -> here.refuseUnresolved("restsOn", document.restsOn(), documents)
                        .refuseUnresolved("amends", document.amends(), documents));
        faults.each(
                "organisingPlans",
                centre.organisingPlans(),
                (plan, here) -> here.refuseUnresolved("author", plan.author(), organisers));
        faults.each(
                "partnershipAgreements",
                centre.partnershipAgreements(),
                (agreement, here) -> here.refuseUnresolved("signatories", agreement.signatories(), partners)
                        .refuseUnresolved("community", agreement.community(), communities));
    }
}
