package pl.osl.model.centre;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.community.Community;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.AuthorityContact;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.ObstacleReview;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.OrganisationalUnit;
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.PlanSummary;
import pl.osl.model.structure.Post;
import pl.osl.model.structure.StaffReturn;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionRefusal;

/**
 * What is recorded of one social-assistance centre; the root of a record.
 *
 * <p>Immutable and safe to share between threads, as are all its parts.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCentre.class)
@JsonDeserialize(builder = Centre.Builder.class)
public interface Centre extends WithCentre, Sourced {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** Unique among the centres that are assessed together. */
    CentreId id();

    /** The name by which the centre is commonly known. */
    Optional<String> name();

    /** The day for which the record speaks; an answer for a later day holds if nothing has happened since. */
    Optional<LocalDate> recordedOn();

    /** The legal forms that the centre has had, each with its time. */
    @Value.Default
    default Listing<LegalFormPeriod> legalForms() {
        return Listing.unrecorded();
    }

    /** The municipalities that the centre serves; a social services centre may serve several (L1 art. 9). */
    @Value.Default
    default Listing<Municipality> municipalities() {
        return Listing.unrecorded();
    }

    /** The numbers of staff and of people served, as counted from time to time. */
    @Value.Default
    default Listing<StaffReturn> staffReturns() {
        return Listing.unrecorded();
    }

    /** The units of the centre. */
    @Value.Default
    default Listing<OrganisationalUnit> units() {
        return Listing.unrecorded();
    }

    /** The posts in its structure. */
    @Value.Default
    default Listing<Post> posts() {
        return Listing.unrecorded();
    }

    /** Who leads OSL in the centre, and when. */
    @Value.Default
    default Listing<OslCoordination> coordinations() {
        return Listing.unrecorded();
    }

    /** The events at which staff were made familiar with OSL. */
    @Value.Default
    default Listing<Familiarisation> familiarisations() {
        return Listing.unrecorded();
    }

    /** The trainings of workers who are not, or not known to be, organisers of this record. */
    @Value.Default
    default Listing<Training> staffTrainings() {
        return Listing.unrecorded();
    }

    /** The community organisers chosen. */
    @Value.Default
    default Listing<Organiser> organisers() {
        return Listing.unrecorded();
    }

    /** The communities with which the centre works, or plans to. */
    @Value.Default
    default Listing<Community> communities() {
        return Listing.unrecorded();
    }

    /** The documents that regulate the centre or shape the social policy of its municipality. */
    @Value.Default
    default Listing<InstitutionalDocument> documents() {
        return Listing.unrecorded();
    }

    /** The yearly reports given to an authority. */
    @Value.Default
    default Listing<AnnualReport> annualReports() {
        return Listing.unrecorded();
    }

    /** The community-organising plans of a social services centre. */
    @Value.Default
    default Listing<OrganisingPlan> organisingPlans() {
        return Listing.unrecorded();
    }

    /** The diagnoses of needs and potential of a social services centre. */
    @Value.Default
    default Listing<ServicesDiagnosis> servicesDiagnoses() {
        return Listing.unrecorded();
    }

    /** The changes in what is known of needs and potential. */
    @Value.Default
    default Listing<ChangeOfFindings> changesOfFindings() {
        return Listing.unrecorded();
    }

    /** The day of the first individual plan of social services (L1 art. 46); none if there is no such plan yet. */
    @Value.Default
    default Fact<When> firstIndividualPlan() {
        return Fact.unrecorded();
    }

    /** The summaries of individual plans of a social services centre. */
    @Value.Default
    default Listing<PlanSummary> planSummaries() {
        return Listing.unrecorded();
    }

    /** The meetings of co-ordinators of individual plans of a social services centre. */
    @Value.Default
    default Listing<CoordinatorMeeting> coordinatorMeetings() {
        return Listing.unrecorded();
    }

    /** The supervision given to social workers. */
    @Value.Default
    default Listing<Supervision> supervisions() {
        return Listing.unrecorded();
    }

    /** The day from which supervision is offered to the social workers; none if it is not offered. */
    @Value.Default
    default Fact<When> supervisionOffered() {
        return Fact.unrecorded();
    }

    /** The refusals to let a social worker have supervision. */
    @Value.Default
    default Listing<SupervisionRefusal> supervisionRefusals() {
        return Listing.unrecorded();
    }

    /** The applications for a CAL quality certificate; a certificate is part of its application. */
    @Value.Default
    default Listing<CertificateApplication> certificateApplications() {
        return Listing.unrecorded();
    }

    /** The occasions on which OSL was spoken of with an authority. */
    @Value.Default
    default Listing<AuthorityContact> authorityContacts() {
        return Listing.unrecorded();
    }

    /** Those outside the centre with whom it works. */
    @Value.Default
    default Listing<Partner> partners() {
        return Listing.unrecorded();
    }

    /** The agreements with partners. */
    @Value.Default
    default Listing<PartnershipAgreement> partnershipAgreements() {
        return Listing.unrecorded();
    }

    /** The occasions on which obstacles were looked for. */
    @Value.Default
    default Listing<ObstacleReview> obstacleReviews() {
        return Listing.unrecorded();
    }

    /** The obstacles to community organising. */
    @Value.Default
    default Listing<Obstacle> obstacles() {
        return Listing.unrecorded();
    }

    /** The parts of OSL given to the third sector. */
    @Value.Default
    default Listing<Outsourcing> outsourcings() {
        return Listing.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses ids that stand twice or name nothing, and what happened after the day for which the record speaks. */
    @Value.Check
    default void check() {
        CentreCheck.of(this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a centre; an id is needed. */
    final class Builder extends ImmutableCentre.Builder {
        Builder() {}
    }
}
