package pl.osl.model.centre;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
import pl.osl.model.document.DiagnosisUpdate;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.PlanUpdate;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
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
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.PlanSummary;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.StaffReturn;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionRefusal;

/** The days of a record, in all its elements, with what always holds of them. */
public final class RecordedDays {

    private final Visitor visitor;

    private RecordedDays(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Sees each element that has days of its own. */
    public interface Visitor {

        /**
         * Sees an element.
         *
         * @param place where the element stands; worked out only when asked for
         */
        <E> void visit(E element, Chronology<? super E> chronology, Supplier<Place> place);
    }

    /** Shows a visitor each element of a record that has days of its own, the centre first. */
    public static void visit(Centre centre, Visitor visitor) {
        new RecordedDays(visitor).centre(centre);
    }

    /** A place in the record, from which its elements are visited. */
    private final class Here {

        private final Supplier<Place> place;

        Here(Supplier<Place> place) {
            this.place = place;
        }

        <E> Here days(Chronology<? super E> chronology, E element) {
            visitor.visit(element, chronology, place);
            return this;
        }

        <E> Here each(String field, Listing<E> listing, BiConsumer<E, Here> visit) {
            for (int i = 0; i < listing.elements().size(); i++) {
                int element = i;
                Supplier<Place> there =
                        () -> listing.placeIn(place.get().child(field)).child(element);
                visit.accept(listing.elements().get(i), new Here(there));
            }
            return this;
        }

        <T> Here part(String field, Fact<T> fact, BiConsumer<T, Here> visit) {
            if (fact.isKnown()) {
                visit.accept(fact.value(), new Here(() -> place.get().child(field)));
            }
            return this;
        }
    }

    private void centre(Centre centre) {
        new Here(Place::root)
                .days(Centre.CHRONOLOGY, centre)
                .each("municipalities", centre.municipalities(), this::municipality)
                .each("staffReturns", centre.staffReturns(), by(StaffReturn.CHRONOLOGY))
                .each("coordinations", centre.coordinations(), by(OslCoordination.CHRONOLOGY))
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
                .each("servicesDiagnoses", centre.servicesDiagnoses(), this::servicesDiagnosis)
                .each("staffTrainings", centre.staffTrainings(), by(Training.CHRONOLOGY))
                .each("organisers", centre.organisers(), this::organiser)
                .each("communities", centre.communities(), this::community)
                .each("actions", centre.actions(), by(CommunityAction.CHRONOLOGY))
                .each("supervisions", centre.supervisions(), this::supervision)
                .each("documents", centre.documents(), this::document)
                .each("certificateApplications", centre.certificateApplications(), this::application)
                .each("obstacles", centre.obstacles(), this::obstacle)
                .each("outsourcings", centre.outsourcings(), this::outsourcing);
    }

    private <E> BiConsumer<E, Here> by(Chronology<? super E> chronology) {
        return (element, here) -> here.days(chronology, element);
    }

    private void municipality(Municipality municipality, Here here) {
        here.each("residentCounts", municipality.residentCounts(), by(ResidentCount.CHRONOLOGY));
    }

    private void servicesDiagnosis(ServicesDiagnosis diagnosis, Here here) {
        here.days(ServicesDiagnosis.CHRONOLOGY, diagnosis)
                .each("updates", diagnosis.updates(), by(DiagnosisUpdate.CHRONOLOGY));
    }

    private void organisingPlan(OrganisingPlan plan, Here here) {
        here.days(OrganisingPlan.CHRONOLOGY, plan).each("updates", plan.updates(), by(PlanUpdate.CHRONOLOGY));
    }

    private void organiser(Organiser organiser, Here here) {
        here.days(Organiser.CHRONOLOGY, organiser)
                .each("trainings", organiser.trainings(), by(Training.CHRONOLOGY))
                .each("scopesOfDuties", organiser.scopesOfDuties(), by(ScopeOfDuties.CHRONOLOGY))
                .each("experience", organiser.experience(), by(Experience.CHRONOLOGY))
                .each("specialisations", organiser.specialisations(), by(Specialisation.CHRONOLOGY));
    }

    private void supervision(Supervision supervision, Here here) {
        here.days(Supervision.CHRONOLOGY, supervision)
                .each("sharedFindings", supervision.sharedFindings(), by(SharedFindings.CHRONOLOGY));
    }

    private void community(Community community, Here here) {
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

    private void document(InstitutionalDocument document, Here here) {
        here.days(InstitutionalDocument.CHRONOLOGY, document)
                .each("provisions", document.provisions(), by(Provision.CHRONOLOGY));
    }

    private void application(CertificateApplication application, Here here) {
        here.days(CertificateApplication.CHRONOLOGY, application)
                .part("certificate", application.certificate(), by(Certificate.CHRONOLOGY));
    }

    private void obstacle(Obstacle obstacle, Here here) {
        here.days(Obstacle.CHRONOLOGY, obstacle).each("solutions", obstacle.solutions(), by(Solution.CHRONOLOGY));
    }

    private void outsourcing(Outsourcing outsourcing, Here here) {
        here.part("contest", outsourcing.contest(), this::contest)
                .part("contract", outsourcing.contract(), by(OutsourcingContract.CHRONOLOGY));
    }

    private void contest(Contest contest, Here here) {
        here.days(Contest.CHRONOLOGY, contest).each("notices", contest.notices(), by(ContestNotice.CHRONOLOGY));
    }
}
