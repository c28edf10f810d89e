package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/** An event must not be after the day for which the record speaks; a day set in advance may be. */
class RecordedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipalities/0/residentCounts/0/on",
                "staffReturns/0/on",
                "staffTrainings/0/started",
                "staffTrainings/0/completed",
                "firstIndividualPlan",
                "familiarisations/0/on",
                "planSummaries/0/on",
                "coordinatorMeetings/0/on",
                "supervisionRefusals/0/on",
                "supervisionRefusals/0/remedied",
                "supervisions/0/supervisorCertificate",
                "supervisionOffered",
                "supervisions/0/sharedFindings/0/on",
                "organisers/0/higherEducation",
                "organisers/0/noConvictionStatement",
                "organisers/0/experience/0/confirmed",
                "organisers/0/scopesOfDuties/0/signed",
                "organisers/0/trainings/0/started",
                "organisers/0/trainings/0/completed",
                "organisers/0/specialisations/0/obtained",
                "communities/0/steps/0/started",
                "communities/0/steps/0/completed",
                "communities/0/diagnoses/0/started",
                "communities/0/diagnoses/0/completed",
                "communities/0/maps/0/completed",
                "communities/0/maps/0/presentedToResidents",
                "communities/0/resources/0/noted",
                "communities/0/needs/0/noted",
                "communities/0/potentials/0/noted",
                "communities/0/plannedActions/0/plannedOn",
                "communities/0/actions/0/started",
                "communities/0/handovers/0/planned",
                "communities/0/handovers/0/takenOver",
                "communities/0/evaluations/0/on",
                "documents/0/drafted",
                "documents/0/adopted",
                "documents/0/approved",
                "documents/0/reconfirmed",
                "annualReports/0/given",
                "organisingPlans/0/established",
                "organisingPlans/0/updates/0/on",
                "servicesDiagnoses/0/established",
                "servicesDiagnoses/0/consultationStarted",
                "servicesDiagnoses/0/consultationEnded",
                "servicesDiagnoses/0/handedToExecutive",
                "servicesDiagnoses/0/handedToCouncil",
                "changesOfFindings/0/on",
                "certificateApplications/0/requested",
                "certificateApplications/0/report",
                "certificateApplications/0/expertVisit",
                "certificateApplications/0/decided",
                "certificateApplications/0/appealed",
                "certificateApplications/0/certificate/granted",
                "certificateApplications/0/certificate/handedOver",
                "certificateApplications/0/certificate/withdrawn",
                "certificateApplications/0/certificate/appealed",
                "authorityContacts/0/on",
                "partnershipAgreements/0/concluded",
                "obstacleReviews/0/on",
                "obstacles/0/noted",
                "obstacles/0/overcome",
                "obstacles/0/solutions/0/proposed",
                "obstacles/0/solutions/0/carriedOut",
                "outsourcings/0/contest/notices/0/on",
                "outsourcings/0/contest/resolved",
                "outsourcings/0/contest/resultsPublished",
                "outsourcings/0/contract/concluded"
            })
    void an_event_must_not_be_later(String path) {
        UnreadableRecordException refusal =
                catchThrowableOfType(UnreadableRecordException.class, () -> read(path, "2013-01-01"));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("/" + path);
            assertThat(fault.wording().english())
                    .isEqualTo("2013-01-01 is after the day for which the record speaks (2012-12-31);"
                            + " an event must not be later");
        });
        assertThatCode(() -> read(path, "2012-12-31")).doesNotThrowAnyException();
        assertThatCode(() -> read(path, "[2012-12-31..2013-01-01]")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisers/0/appointment/until",
                "organisers/0/scopesOfDuties/0/until",
                "communities/0/plannedActions/0/plannedFor",
                "documents/0/repealed",
                "documents/0/period/until",
                "certificateApplications/0/certificate/validUntil",
                "outsourcings/0/contest/offersDue",
                "outsourcings/0/contract/period/until"
            })
    void a_day_set_in_advance_is_not_an_event(String path) {
        assertThatCode(() -> read(path, "2013-01-01")).doesNotThrowAnyException();
    }

    private static Centre read(String path, String day) {
        StringBuilder json = new StringBuilder("\"" + day + "\"");
        String[] segments = path.split("/", -1);
        for (int i = segments.length - 1; i >= 0; i--) {
            if (segments[i].equals("0")) {
                json.insert(0, '[').append(']');
            } else {
                boolean inArray = i > 0 && segments[i - 1].equals("0");
                boolean named = inArray
                        && i > 1
                        && java.util.Set.of("organisers", "communities", "documents")
                                .contains(segments[i - 2]);
                json.insert(0, (named ? "{\"id\":\"x\"," : "{") + "\"" + segments[i] + "\":")
                        .append('}');
            }
        }
        return OslJson.read("{\"id\":\"centre\",\"recordedOn\":\"2012-12-31\"," + json.substring(1), Centre.class);
    }
}
