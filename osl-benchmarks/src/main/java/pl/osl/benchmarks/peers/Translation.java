package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.benchmarks.peers.PlainCentre.PlainAgreement;
import pl.osl.benchmarks.peers.PlainCentre.PlainCertificate;
import pl.osl.benchmarks.peers.PlainCentre.PlainCommunity;
import pl.osl.benchmarks.peers.PlainCentre.PlainDocument;
import pl.osl.benchmarks.peers.PlainCentre.PlainOrganiser;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.community.Community;
import pl.osl.model.community.ProcessStep;
import pl.osl.model.diagnosis.Diagnosis;
import pl.osl.model.diagnosis.Potential;
import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Engagement;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.ScopeOfDuties;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.StaffReturn;

/** A plain centre as a record of the library, with the same elements and the same days. */
final class Translation {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private Translation() {}

    static Centre of(PlainCentre centre) {
        return Centre.builder()
                .id(centre.id())
                .legalForms(Listing.of(LegalFormPeriod.builder()
                        .form(Fact.known(centre.servicesCentre() ? LegalForm.CUS : LegalForm.OPS))
                        .validity(Validity.from(centre.formedOn()))
                        .build()))
                .staffReturns(Listing.of(StaffReturn.builder()
                        .on(day(LONG_AGO))
                        .staff(Fact.known(centre.staff()))
                        .build()))
                .familiarisations(Listing.of(Familiarisation.builder()
                        .on(day(LONG_AGO))
                        .staff(Fact.known(centre.staff()))
                        .attendees(Fact.known(centre.familiarised()))
                        .build()))
                .organisers(each(centre.organisers(), Translation::organiser))
                .communities(each(centre.communities(), Translation::community))
                .documents(each(centre.documents(), Translation::document))
                .certificateApplications(
                        centre.certificate() == null ? Listing.of() : Listing.of(application(centre.certificate())))
                .partners(each(
                        centre.partners(),
                        partner -> Partner.builder()
                                .id(partner.id())
                                .sector(Fact.known(partner.sector()))
                                .validity(Validity.from(LONG_AGO))
                                .build()))
                .partnershipAgreements(each(centre.agreements(), Translation::agreement))
                .build();
    }

    private static <P, E> Listing<E> each(List<P> plain, Function<P, E> translated) {
        return Listing.of(plain.stream().map(translated).toList());
    }

    private static Fact<When> day(@Nullable LocalDate day) {
        return day == null ? Fact.none() : Fact.known(When.on(day));
    }

    private static Organiser organiser(PlainOrganiser organiser) {
        return Organiser.builder()
                .id(organiser.id())
                .appointment(Validity.from(organiser.appointedOn()))
                .engagement(Fact.known(organiser.employed() ? Engagement.EMPLOYED : Engagement.VOLUNTARY))
                .roles(Listing.of(List.copyOf(organiser.roles())))
                .trainings(each(
                        organiser.trainings(),
                        training -> Training.builder()
                                .kind(Fact.known(training.kind()))
                                .started(day(training.completedOn()))
                                .completed(day(training.completedOn()))
                                .hours(Fact.known(training.hours()))
                                .build()))
                .scopesOfDuties(each(
                        organiser.duties(),
                        duties -> ScopeOfDuties.builder()
                                .signed(day(duties.signedOn()))
                                .until(day(duties.until()))
                                .build()))
                .build();
    }

    private static Community community(PlainCommunity community) {
        LocalDate diagnosed = community.diagnosedOn();
        return Community.builder()
                .id(CommunityId.of(community.id()))
                .validity(Validity.from(LONG_AGO))
                .diagnoses(
                        diagnosed == null
                                ? Listing.of()
                                : Listing.of(Diagnosis.builder()
                                        .started(day(diagnosed))
                                        .completed(day(diagnosed))
                                        .build()))
                .potentials(each(
                        community.potentials(),
                        text -> Potential.builder()
                                .description(text)
                                .noted(day(LONG_AGO))
                                .build()))
                .steps(each(
                        community.steps(),
                        step -> ProcessStep.builder()
                                .phase(Fact.known(step.phase()))
                                .started(day(step.startedOn()))
                                .build()))
                .build();
    }

    private static InstitutionalDocument document(PlainDocument document) {
        return InstitutionalDocument.builder()
                .id(document.id())
                .kind(Fact.known(document.kind()))
                .drafted(day(document.draftedOn()))
                .adopted(day(document.adoptedOn()))
                .inForceFrom(day(document.adoptedOn()))
                .repealed(day(document.repealedOn()))
                .period(new Validity(Fact.unrecorded(), day(document.until())))
                .provisions(each(
                        List.copyOf(document.provisions()),
                        topic -> Provision.builder()
                                .topic(Fact.known(topic))
                                .validity(Validity.from(LONG_AGO))
                                .build()))
                .build();
    }

    private static CertificateApplication application(PlainCertificate certificate) {
        return CertificateApplication.builder()
                .requested(day(certificate.grantedOn()))
                .certificate(Fact.known(Certificate.builder()
                        .granted(day(certificate.grantedOn()))
                        .validUntil(day(certificate.validUntil()))
                        .build()))
                .build();
    }

    private static PartnershipAgreement agreement(PlainAgreement agreement) {
        return PartnershipAgreement.builder()
                .concluded(day(agreement.concludedOn()))
                .until(day(agreement.until()))
                .mainGoal(Fact.known(agreement.mainGoal()))
                .signatories(each(agreement.signatories(), PartnerId::of))
                .build();
    }
}
