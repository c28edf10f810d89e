package pl.osl.model.centre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.community.Community;
import pl.osl.model.community.CommunityAction;
import pl.osl.model.community.ResidentGroup;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.OwnForm;
import pl.osl.model.form.ReadForm;
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
 * The record of one social-assistance centre.
 *
 * <p>Immutable and safe to share between threads, as are all its parts.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCentre.class)
@JsonDeserialize(using = FormReader.class)
public interface Centre extends WithCentre, Sourced, OwnForm {

    /** The days, and what always holds of them. */
    Chronology<Centre> CHRONOLOGY = Chronology.<Centre>days()
            .happening("organisingSince", Centre::organisingSince)
            .happening("firstIndividualPlan", Centre::firstIndividualPlan)
            .happening("supervisionOffered", Centre::supervisionOffered);

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** The id, unique among the centres assessed together. */
    CentreId id();

    /** The name by which the centre is commonly known. */
    Optional<String> name();

    /** The day for which the record speaks; an answer for a later day assumes that nothing has happened since. */
    Optional<LocalDate> recordedOn();

    /** The legal forms that the centre has had, each with its period. */
    Listing<LegalFormPeriod> legalForms();

    /** The municipalities served; a social services centre may serve several (L1 art. 9). */
    Listing<Municipality> municipalities();

    /** The returns of the numbers of staff and of people served. */
    Listing<StaffReturn> staffReturns();

    /** The units of the centre. */
    Listing<OrganisationalUnit> units();

    /** The posts in the structure of the centre. */
    Listing<Post> posts();

    /** The day from which the centre has done community organising at all; none if it never has. */
    Fact<When> organisingSince();

    /** The leadership of OSL in the centre over time. */
    Listing<OslCoordination> coordinations();

    /** The events at which staff became familiar with OSL. */
    Listing<Familiarisation> familiarisations();

    /** The trainings of workers who are not, or not known to be, among the organisers of this record. */
    Listing<Training> staffTrainings();

    /** The community organisers chosen. */
    Listing<Organiser> organisers();

    /** The communities with which the centre works or plans to work. */
    Listing<Community> communities();

    /** The groups of residents that belong to no community of this record, as far as is known. */
    Listing<ResidentGroup> groups();

    /** The actions that were carried out in no community of this record, as far as is known. */
    Listing<CommunityAction> actions();

    /** The documents that regulate the centre or shape the social policy of its municipality. */
    Listing<InstitutionalDocument> documents();

    /** The yearly reports submitted to an authority. */
    Listing<AnnualReport> annualReports();

    /** The community-organising plans of a social services centre. */
    Listing<OrganisingPlan> organisingPlans();

    /** The diagnoses of needs and potential of a social services centre. */
    Listing<ServicesDiagnosis> servicesDiagnoses();

    /** The changes in the findings on needs and potential. */
    Listing<ChangeOfFindings> changesOfFindings();

    /** The day of the first individual plan of social services (L1 art. 46); none if there is no such plan yet. */
    Fact<When> firstIndividualPlan();

    /** The summaries of individual plans of a social services centre. */
    Listing<PlanSummary> planSummaries();

    /** The meetings of co-ordinators of individual plans of a social services centre. */
    Listing<CoordinatorMeeting> coordinatorMeetings();

    /** The supervision given to social workers. */
    Listing<Supervision> supervisions();

    /** The day from which the social workers are offered supervision; none if they are not offered it. */
    Fact<When> supervisionOffered();

    /** The refusals of supervision to social workers. */
    Listing<SupervisionRefusal> supervisionRefusals();

    /** The applications for a CAL quality certificate; a certificate is part of its application. */
    Listing<CertificateApplication> certificateApplications();

    /** The occasions on which OSL was raised with an authority. */
    Listing<AuthorityContact> authorityContacts();

    /** The partners outside the centre. */
    Listing<Partner> partners();

    /** The agreements with partners. */
    Listing<PartnershipAgreement> partnershipAgreements();

    /** The searches for obstacles. */
    Listing<ObstacleReview> obstacleReviews();

    /** The obstacles to community organising. */
    Listing<Obstacle> obstacles();

    /** The parts of OSL outsourced to the third sector. */
    Listing<Outsourcing> outsourcings();

    @Override
    List<SourceReference> sources();

    /** Refuses repeated and unresolved ids, and events after the day for which the record speaks. */
    @Value.Check
    default void check() {
        CentreCheck.of(this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Centre inForm(ReadForm form) {
        return form.as(Centre.class);
    }

    /** Builder of {@link Centre}; only the id is required. */
    final class Builder extends ImmutableCentre.Builder {
        Builder() {}

        /** Sets {@code id} to the id with this text. */
        public Builder id(String id) {
            return id(CentreId.of(id));
        }

        /** Sets {@code recordedOn} to a day written as in JSON. */
        public Builder recordedOn(String recordedOn) {
            return recordedOn(When.parseDay(recordedOn));
        }
    }
}
