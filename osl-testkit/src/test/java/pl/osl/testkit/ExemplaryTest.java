package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.cases.Exemplary;

/** The exemplary records leave nothing open, and between them use every field there is. */
class ExemplaryTest {

    private static final String NO_PERSON = "personal data; those who work for an invented centre have ids only";
    private static final String NO_REFUSAL = "a centre that refuses supervision is not exemplary";

    /** The fields that neither record may have. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "Organiser.name", NO_PERSON,
            "Leader.name", NO_PERSON,
            "Supervision.supervisor", NO_PERSON,
            "SupervisionRefusal.on", NO_REFUSAL,
            "SupervisionRefusal.reason", NO_REFUSAL,
            "SupervisionRefusal.refusedBy", NO_REFUSAL,
            "SupervisionRefusal.remedied", NO_REFUSAL,
            "Certificate.writtenCharges", "they lead to a withdrawal, and no certificate was withdrawn");

    @Test
    void both_can_be_read() {
        assertThat(Exemplary.ops().id()).isEqualTo(CentreId.of("exemplary-ops"));
        assertThat(Exemplary.cus().id()).isEqualTo(CentreId.of("exemplary-cus"));
    }

    @Test
    void writing_and_reading_again_gives_an_equal_record() {
        for (Centre centre : both()) {
            assertThat(OslJson.read(OslJson.write(centre), Centre.class)).isEqualTo(centre);
        }
    }

    @Test
    void every_listing_is_complete_and_every_day_exact() throws JsonProcessingException {
        for (Centre centre : both()) {
            assertThat(RecordWalk.of(centre).left())
                    .as("left open in %s", centre.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2024-12-31"})
    void the_social_assistance_centre_meets_what_the_pilot_asks_for(LocalDate day) {
        assertThat(pilot(Exemplary.ops(), day)).containsOnly(Outcome.MET);
    }

    @Test
    void the_social_services_centre_meets_what_the_pilot_asks_for() {
        assertThat(pilot(Exemplary.cus(), LocalDate.of(2024, 12, 31))).containsOnly(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"ops, 2014-12-31", "ops, 2024-12-31", "cus, 2024-12-31"})
    void both_meet_every_rule_of_2014_that_applies(String base, LocalDate day) {
        Centre centre = base.equals("ops") ? Exemplary.ops() : Exemplary.cus();
        assertThat(outcomes(OslStandard.edition2014(), centre, day)).containsOnly(Outcome.MET, Outcome.NOT_APPLICABLE);
    }

    /** One source speaks for a whole record, so other elements need none. */
    @Test
    void every_field_stands_in_one_of_them_unless_there_is_a_reason() throws JsonProcessingException {
        Set<String> missing = new TreeSet<>(RecordWalk.reachable());
        for (Centre centre : both()) {
            missing.removeAll(RecordWalk.of(centre).present());
        }
        missing.removeIf(field -> field.endsWith(".sources"));
        assertThat(missing).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
        assertThat(Exemplary.ops().sources()).isNotEmpty();
        assertThat(Exemplary.cus().sources()).isNotEmpty();
    }

    private static List<Outcome> pilot(Centre centre, LocalDate day) {
        return outcomes(OslStandard.pilot(), centre, day);
    }

    private static List<Outcome> outcomes(Standard standard, Centre centre, LocalDate day) {
        Outcomes outcomes = Assessor.of(standard).at(centre, day).outcomes();
        return outcomes.standard().rules().stream()
                .map(rule -> outcomes.outcome(rule.id()))
                .toList();
    }

    private static List<Centre> both() {
        return List.of(Exemplary.ops(), Exemplary.cus());
    }
}
