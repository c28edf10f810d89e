package pl.osl.model.centre;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.osl.model.community.Community;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.Partner;

/** What no part of a record can check by itself: ids, references, and the day for which the whole record speaks. */
final class CentreCheck {

    private final Centre centre;
    private final Optional<LocalDate> recordedOn;

    private CentreCheck(Centre centre) {
        this.centre = centre;
        this.recordedOn = centre.recordedOn();
    }

    static Faults of(Centre centre) {
        CentreCheck check = new CentreCheck(centre);
        Faults faults = Faults.gather().refuseBlank("name", centre.name());
        check.ids(faults);
        check.references(faults);
        if (check.recordedOn.isPresent()) {
            check.happenings(faults);
        }
        return faults;
    }

    private void happenings(Faults faults) {
        staff(faults);
        organisers(faults);
        communities(faults);
        documents(faults);
        partnership(faults);
    }

    private void ids(Faults faults) {
        faults.refuseRepeated("organisers", centre.organisers(), Organiser::id)
                .refuseRepeated("communities", centre.communities(), Community::id)
                .refuseRepeated("documents", centre.documents(), InstitutionalDocument::id)
                .refuseRepeated("partners", centre.partners(), Partner::id);
    }

    private void references(Faults faults) {
        Set<?> organisers = all(centre.organisers(), Organiser::id);
        Set<?> communities = all(centre.communities(), Community::id);
        Set<?> documents = all(centre.documents(), InstitutionalDocument::id);
        Set<?> partners = all(centre.partners(), Partner::id);
        faults.each(
                        "organisers",
                        centre.organisers(),
                        (organiser, here) -> here.each(
                                "communities",
                                organiser.communities(),
                                (served, there) ->
                                        there.refuseUnresolved("community", served.community(), communities)))
                .each(
                        "documents",
                        centre.documents(),
                        (document, here) -> here.refuseUnresolved("restsOn", document.restsOn(), documents)
                                .refuseUnresolved("amends", document.amends(), documents))
                .each(
                        "organisingPlans",
                        centre.organisingPlans(),
                        (plan, here) -> here.refuseUnresolved("author", plan.author(), organisers))
                .each(
                        "partnershipAgreements",
                        centre.partnershipAgreements(),
                        (agreement, here) -> here.refuseUnresolved("signatories", agreement.signatories(), partners)
                                .refuseUnresolved("community", agreement.community(), communities))
                .each(
                        "outsourcings",
                        centre.outsourcings(),
                        (outsourcing, here) ->
                                here.refuseUnresolved("communities", outsourcing.communities(), communities));
    }

    private static <E> Set<?> all(Listing<E> listing, Function<E, ?> id) {
        Set<Object> ids = new HashSet<>();
        for (E element : listing.elements()) {
            ids.add(id.apply(element));
        }
        return ids;
    }

    private void staff(Faults faults) {
        faults.each(
                        "municipalities",
                        centre.municipalities(),
                        (municipality, here) -> here.each(
                                "residentCounts",
                                municipality.residentCounts(),
                                (count, there) -> happened(there, "on", count.on())))
                .each("staffReturns", centre.staffReturns(), (one, here) -> happened(here, "on", one.on()))
                .each("familiarisations", centre.familiarisations(), (one, here) -> happened(here, "on", one.on()))
                .each("planSummaries", centre.planSummaries(), (one, here) -> happened(here, "on", one.on()))
                .each(
                        "coordinatorMeetings",
                        centre.coordinatorMeetings(),
                        (one, here) -> happened(here, "on", one.on()))
                .each(
                        "supervisionRefusals",
                        centre.supervisionRefusals(),
                        (one, here) -> happened(here, "on", one.on()))
                .each(
                        "supervisions",
                        centre.supervisions(),
                        (supervision, here) -> here.each(
                                "sharedFindings",
                                supervision.sharedFindings(),
                                (shared, there) -> happened(there, "on", shared.on())));
    }

    private void trainings(Faults here, String field, Listing<Training> trainings) {
        here.each(field, trainings, (training, there) -> {
            happened(there, "started", training.started());
            happened(there, "completed", training.completed());
        });
    }

    private void organisers(Faults faults) {
        happened(faults, "firstIndividualPlan", centre.firstIndividualPlan());
        trainings(faults, "staffTrainings", centre.staffTrainings());
        faults.each("organisers", centre.organisers(), (organiser, here) -> {
            happened(here, "higherEducation", organiser.higherEducation());
            happened(here, "noConvictionStatement", organiser.noConvictionStatement());
            trainings(here, "trainings", organiser.trainings());
            here.each(
                            "scopesOfDuties",
                            organiser.scopesOfDuties(),
                            (scope, there) -> happened(there, "signed", scope.signed()))
                    .each(
                            "specialisations",
                            organiser.specialisations(),
                            (one, there) -> happened(there, "obtained", one.obtained()));
        });
    }

    private void communities(Faults faults) {
        faults.each("communities", centre.communities(), (community, here) -> {
            here.each("steps", community.steps(), (step, there) -> {
                        happened(there, "started", step.started());
                        happened(there, "completed", step.completed());
                    })
                    .each("diagnoses", community.diagnoses(), (diagnosis, there) -> {
                        happened(there, "started", diagnosis.started());
                        happened(there, "completed", diagnosis.completed());
                    })
                    .each("maps", community.maps(), (map, there) -> {
                        happened(there, "completed", map.completed());
                        happened(there, "presentedToResidents", map.presentedToResidents());
                    });
            findings(community, here);
            work(community, here);
        });
    }

    private void findings(Community community, Faults here) {
        here.each("resources", community.resources(), (one, there) -> happened(there, "noted", one.noted()))
                .each("needs", community.needs(), (one, there) -> happened(there, "noted", one.noted()))
                .each("potentials", community.potentials(), (one, there) -> happened(there, "noted", one.noted()));
    }

    private void work(Community community, Faults here) {
        here.each(
                        "plannedActions",
                        community.plannedActions(),
                        (one, there) -> happened(there, "plannedOn", one.plannedOn()))
                .each("actions", community.actions(), (one, there) -> happened(there, "started", one.started()))
                .each("handovers", community.handovers(), (one, there) -> {
                    happened(there, "foreseen", one.foreseen());
                    happened(there, "takenOver", one.takenOver());
                })
                .each("evaluations", community.evaluations(), (one, there) -> happened(there, "on", one.on()));
    }

    private void documents(Faults faults) {
        faults.each("documents", centre.documents(), (document, here) -> {
                    happened(here, "drafted", document.drafted());
                    happened(here, "adopted", document.adopted());
                    happened(here, "approved", document.approved());
                    happened(here, "reconfirmed", document.reconfirmed());
                })
                .each("annualReports", centre.annualReports(), (one, here) -> happened(here, "given", one.given()))
                .each("organisingPlans", centre.organisingPlans(), this::plan)
                .each("servicesDiagnoses", centre.servicesDiagnoses(), this::servicesDiagnosis)
                .each("changesOfFindings", centre.changesOfFindings(), (one, here) -> happened(here, "on", one.on()))
                .each("certificateApplications", centre.certificateApplications(), this::application);
    }

    private void plan(OrganisingPlan plan, Faults here) {
        happened(here, "established", plan.established());
        here.each("updates", plan.updates(), (update, there) -> happened(there, "on", update.on()));
    }

    private void servicesDiagnosis(ServicesDiagnosis diagnosis, Faults here) {
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

    private void partnership(Faults faults) {
        faults.each("authorityContacts", centre.authorityContacts(), (one, here) -> happened(here, "on", one.on()))
                .each(
                        "partnershipAgreements",
                        centre.partnershipAgreements(),
                        (one, here) -> happened(here, "concluded", one.concluded()))
                .each("obstacleReviews", centre.obstacleReviews(), (one, here) -> happened(here, "on", one.on()))
                .each("obstacles", centre.obstacles(), this::obstacle)
                .each("outsourcings", centre.outsourcings(), this::outsourcing);
    }

    private void obstacle(Obstacle obstacle, Faults here) {
        happened(here, "noted", obstacle.noted());
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
                })
                .part(
                        "contract",
                        outsourcing.contract(),
                        (contract, there) -> happened(there, "concluded", contract.concluded()));
    }

    private void happened(Faults here, String field, Fact<When> day) {
        here.refuseLaterThan(recordedOn, field, day);
    }
}
