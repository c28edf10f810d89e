package pl.osl.model.centre;

import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.community.Community;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Noted;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.structure.Supervision;

/**
 * Refuses events that are surely later than the day for which the record speaks.
 *
 * <p>A day that may be set in advance, such as an end, a repeal or a last day for offers, is not an event.
 */
final class Happenings {

    private final Optional<LocalDate> recordedOn;

    Happenings(LocalDate recordedOn) {
        this.recordedOn = Optional.of(recordedOn);
    }

    void of(Centre centre, Faults faults) {
        happened(faults, "firstIndividualPlan", centre.firstIndividualPlan());
        happened(faults, "supervisionOffered", centre.supervisionOffered());
        trainings(faults, "staffTrainings", centre.staffTrainings());
        counts(centre, faults);
        meetings(centre, faults);
        papers(centre, faults);
        faults.each("organisers", centre.organisers(), this::organiser)
                .each("communities", centre.communities(), this::community)
                .each("supervisions", centre.supervisions(), this::supervision)
                .each("documents", centre.documents(), this::document)
                .each("servicesDiagnoses", centre.servicesDiagnoses(), this::servicesDiagnosis)
                .each("certificateApplications", centre.certificateApplications(), this::application)
                .each("obstacles", centre.obstacles(), this::obstacle)
                .each("outsourcings", centre.outsourcings(), this::outsourcing);
    }

    private void counts(Centre centre, Faults faults) {
        faults.each(
                        "municipalities",
                        centre.municipalities(),
                        (municipality, here) -> here.each("residentCounts", municipality.residentCounts(), this::event))
                .each("staffReturns", centre.staffReturns(), this::event);
    }

    private void meetings(Centre centre, Faults faults) {
        faults.each("familiarisations", centre.familiarisations(), this::event)
                .each("planSummaries", centre.planSummaries(), this::event)
                .each("coordinatorMeetings", centre.coordinatorMeetings(), this::event)
                .each("authorityContacts", centre.authorityContacts(), this::event)
                .each("obstacleReviews", centre.obstacleReviews(), this::event)
                .each("supervisionRefusals", centre.supervisionRefusals(), (one, here) -> {
                    event(one, here);
                    happened(here, "remedied", one.remedied());
                });
    }

    private void papers(Centre centre, Faults faults) {
        faults.each("annualReports", centre.annualReports(), (one, here) -> happened(here, "given", one.given()))
                .each("changesOfFindings", centre.changesOfFindings(), this::event)
                .each(
                        "partnershipAgreements",
                        centre.partnershipAgreements(),
                        (one, here) -> happened(here, "concluded", one.concluded()))
                .each("organisingPlans", centre.organisingPlans(), (plan, here) -> {
                    happened(here, "established", plan.established());
                    here.each("updates", plan.updates(), this::event);
                });
    }

    private void trainings(Faults here, String field, Listing<Training> trainings) {
        here.each(field, trainings, (training, there) -> {
            happened(there, "started", training.started());
            happened(there, "completed", training.completed());
        });
    }

    private void organiser(Organiser organiser, Faults here) {
        happened(here, "higherEducation", organiser.higherEducation());
        happened(here, "noConvictionStatement", organiser.noConvictionStatement());
        trainings(here, "trainings", organiser.trainings());
        here.each(
                        "scopesOfDuties",
                        organiser.scopesOfDuties(),
                        (scope, there) -> happened(there, "signed", scope.signed()))
                .each(
                        "experience",
                        organiser.experience(),
                        (one, there) -> happened(there, "confirmed", one.confirmed()))
                .each(
                        "specialisations",
                        organiser.specialisations(),
                        (one, there) -> happened(there, "obtained", one.obtained()));
    }

    private void supervision(Supervision supervision, Faults here) {
        happened(here, "supervisorCertificate", supervision.supervisorCertificate());
        here.each("sharedFindings", supervision.sharedFindings(), this::event);
    }

    private void community(Community community, Faults here) {
        findings(community, here);
        here.each("steps", community.steps(), (step, there) -> {
                    happened(there, "started", step.started());
                    happened(there, "completed", step.completed());
                })
                .each(
                        "plannedActions",
                        community.plannedActions(),
                        (one, there) -> happened(there, "plannedOn", one.plannedOn()))
                .each("actions", community.actions(), (one, there) -> happened(there, "started", one.started()))
                .each("handovers", community.handovers(), (one, there) -> {
                    happened(there, "planned", one.planned());
                    happened(there, "takenOver", one.takenOver());
                })
                .each("evaluations", community.evaluations(), this::event);
    }

    private void findings(Community community, Faults here) {
        here.each("diagnoses", community.diagnoses(), (diagnosis, there) -> {
                    happened(there, "started", diagnosis.started());
                    happened(there, "completed", diagnosis.completed());
                })
                .each("maps", community.maps(), (map, there) -> {
                    happened(there, "completed", map.completed());
                    happened(there, "presentedToResidents", map.presentedToResidents());
                })
                .each("resources", community.resources(), this::noted)
                .each("needs", community.needs(), this::noted)
                .each("potentials", community.potentials(), this::noted);
    }

    private void document(InstitutionalDocument document, Faults here) {
        happened(here, "drafted", document.drafted());
        happened(here, "adopted", document.adopted());
        happened(here, "approved", document.approved());
        happened(here, "reconfirmed", document.reconfirmed());
    }

    private void servicesDiagnosis(ServicesDiagnosis diagnosis, Faults here) {
        happened(here, "established", diagnosis.established());
        happened(here, "consultationStarted", diagnosis.consultationStarted());
        happened(here, "consultationEnded", diagnosis.consultationEnded());
        happened(here, "handedToExecutive", diagnosis.handedToExecutive());
        happened(here, "handedToCouncil", diagnosis.handedToCouncil());
    }

    private void application(CertificateApplication application, Faults here) {
        happened(here, "requested", application.requested());
        happened(here, "report", application.report());
        happened(here, "expertVisit", application.expertVisit());
        happened(here, "decided", application.decided());
        happened(here, "appealed", application.appealed());
        here.part("certificate", application.certificate(), (certificate, there) -> {
            happened(there, "granted", certificate.granted());
            happened(there, "handedOver", certificate.handedOver());
            happened(there, "withdrawn", certificate.withdrawn());
            happened(there, "appealed", certificate.appealed());
        });
    }

    private void obstacle(Obstacle obstacle, Faults here) {
        noted(obstacle, here);
        happened(here, "overcome", obstacle.overcome());
        here.each("solutions", obstacle.solutions(), (solution, there) -> {
            happened(there, "proposed", solution.proposed());
            happened(there, "carriedOut", solution.carriedOut());
        });
    }

    private void outsourcing(Outsourcing outsourcing, Faults here) {
        here.part("contest", outsourcing.contest(), (contest, there) -> {
                    happened(there, "resolved", contest.resolved());
                    happened(there, "resultsPublished", contest.resultsPublished());
                    there.each("notices", contest.notices(), this::event);
                })
                .part(
                        "contract",
                        outsourcing.contract(),
                        (contract, there) -> happened(there, "concluded", contract.concluded()));
    }

    private void event(Event event, Faults here) {
        happened(here, "on", event.on());
    }

    private void noted(Noted noted, Faults here) {
        happened(here, "noted", noted.noted());
    }

    private void happened(Faults here, String field, Fact<When> day) {
        here.refuseLaterThan(recordedOn, field, day);
    }
}
