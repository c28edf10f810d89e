package pl.osl.model.centre;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import pl.osl.model.community.Community;
import pl.osl.model.community.CommunityAction;
import pl.osl.model.community.Evaluation;
import pl.osl.model.community.Handover;
import pl.osl.model.community.PlannedAction;
import pl.osl.model.community.ProcessStep;
import pl.osl.model.diagnosis.Diagnosis;
import pl.osl.model.diagnosis.Need;
import pl.osl.model.diagnosis.Potential;
import pl.osl.model.diagnosis.Resource;
import pl.osl.model.diagnosis.ResourceMap;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.PlanUpdate;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Faults;
import pl.osl.model.organiser.Experience;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.ScopeOfDuties;
import pl.osl.model.organiser.Specialisation;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.AuthorityContact;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.ContestNotice;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.ObstacleReview;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingContract;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.model.partnership.Solution;
import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.PlanSummary;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.StaffReturn;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionRefusal;

/** Refuses events that are surely later than the day for which the record speaks, in every element that has any. */
final class Happenings {

    private final LocalDate recordedOn;

    Happenings(LocalDate recordedOn) {
        this.recordedOn = recordedOn;
    }

    void of(Centre centre, Faults faults) {
        faults.refuseLaterThan(recordedOn, Centre.CHRONOLOGY, centre)
                .each("municipalities", centre.municipalities(), this::municipality)
                .each("staffReturns", centre.staffReturns(), by(StaffReturn.CHRONOLOGY))
                .each("familiarisations", centre.familiarisations(), by(Familiarisation.CHRONOLOGY))
                .each("planSummaries", centre.planSummaries(), by(PlanSummary.CHRONOLOGY))
                .each("coordinatorMeetings", centre.coordinatorMeetings(), by(CoordinatorMeeting.CHRONOLOGY))
                .each("authorityContacts", centre.authorityContacts(), by(AuthorityContact.CHRONOLOGY))
                .each("obstacleReviews", centre.obstacleReviews(), by(ObstacleReview.CHRONOLOGY))
                .each("supervisionRefusals", centre.supervisionRefusals(), by(SupervisionRefusal.CHRONOLOGY))
                .each("annualReports", centre.annualReports(), by(AnnualReport.CHRONOLOGY))
                .each("changesOfFindings", centre.changesOfFindings(), by(ChangeOfFindings.CHRONOLOGY))
                .each("partnershipAgreements", centre.partnershipAgreements(), by(PartnershipAgreement.CHRONOLOGY))
                .each("organisingPlans", centre.organisingPlans(), this::organisingPlan)
                .each("servicesDiagnoses", centre.servicesDiagnoses(), by(ServicesDiagnosis.CHRONOLOGY))
                .each("staffTrainings", centre.staffTrainings(), by(Training.CHRONOLOGY))
                .each("organisers", centre.organisers(), this::organiser)
                .each("communities", centre.communities(), this::community)
                .each("supervisions", centre.supervisions(), this::supervision)
                .each("documents", centre.documents(), this::document)
                .each("certificateApplications", centre.certificateApplications(), this::application)
                .each("obstacles", centre.obstacles(), this::obstacle)
                .each("outsourcings", centre.outsourcings(), this::outsourcing);
    }

    private <E> BiConsumer<E, Faults> by(Chronology<? super E> chronology) {
        return (element, here) -> here.refuseLaterThan(recordedOn, chronology, element);
    }

    private void municipality(Municipality municipality, Faults here) {
        here.each("residentCounts", municipality.residentCounts(), by(ResidentCount.CHRONOLOGY));
    }

    private void organisingPlan(OrganisingPlan plan, Faults here) {
        here.refuseLaterThan(recordedOn, OrganisingPlan.CHRONOLOGY, plan)
                .each("updates", plan.updates(), by(PlanUpdate.CHRONOLOGY));
    }

    private void organiser(Organiser organiser, Faults here) {
        here.refuseLaterThan(recordedOn, Organiser.CHRONOLOGY, organiser)
                .each("trainings", organiser.trainings(), by(Training.CHRONOLOGY))
                .each("scopesOfDuties", organiser.scopesOfDuties(), by(ScopeOfDuties.CHRONOLOGY))
                .each("experience", organiser.experience(), by(Experience.CHRONOLOGY))
                .each("specialisations", organiser.specialisations(), by(Specialisation.CHRONOLOGY));
    }

    private void supervision(Supervision supervision, Faults here) {
        here.refuseLaterThan(recordedOn, Supervision.CHRONOLOGY, supervision)
                .each("sharedFindings", supervision.sharedFindings(), by(SharedFindings.CHRONOLOGY));
    }

    private void community(Community community, Faults here) {
        here.each("diagnoses", community.diagnoses(), by(Diagnosis.CHRONOLOGY))
                .each("maps", community.maps(), by(ResourceMap.CHRONOLOGY))
                .each("resources", community.resources(), by(Resource.CHRONOLOGY))
                .each("needs", community.needs(), by(Need.CHRONOLOGY))
                .each("potentials", community.potentials(), by(Potential.CHRONOLOGY))
                .each("steps", community.steps(), by(ProcessStep.CHRONOLOGY))
                .each("plannedActions", community.plannedActions(), by(PlannedAction.CHRONOLOGY))
                .each("actions", community.actions(), by(CommunityAction.CHRONOLOGY))
                .each("handovers", community.handovers(), by(Handover.CHRONOLOGY))
                .each("evaluations", community.evaluations(), by(Evaluation.CHRONOLOGY));
    }

    private void document(InstitutionalDocument document, Faults here) {
        here.refuseLaterThan(recordedOn, InstitutionalDocument.CHRONOLOGY, document)
                .each("provisions", document.provisions(), by(Provision.CHRONOLOGY));
    }

    private void application(CertificateApplication application, Faults here) {
        here.refuseLaterThan(recordedOn, CertificateApplication.CHRONOLOGY, application)
                .part("certificate", application.certificate(), by(Certificate.CHRONOLOGY));
    }

    private void obstacle(Obstacle obstacle, Faults here) {
        here.refuseLaterThan(recordedOn, Obstacle.CHRONOLOGY, obstacle)
                .each("solutions", obstacle.solutions(), by(Solution.CHRONOLOGY));
    }

    private void outsourcing(Outsourcing outsourcing, Faults here) {
        here.part("contest", outsourcing.contest(), this::contest)
                .part("contract", outsourcing.contract(), by(OutsourcingContract.CHRONOLOGY));
    }

    private void contest(Contest contest, Faults here) {
        here.refuseLaterThan(recordedOn, Contest.CHRONOLOGY, contest)
                .each("notices", contest.notices(), by(ContestNotice.CHRONOLOGY));
    }
}
