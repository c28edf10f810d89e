package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Standard;

/** What follows from a record is concluded, and the reasons name from what. */
class DeductionTest {

    private static final LocalDate DAY_OF_THE_RECORD = LocalDate.of(2012, 6, 30);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"on": "2012"} | 2012-06-30 | MET
            {"on": "2012"} | 2012-06-29 | UNDETERMINED
            {"on": "2012"} | 2013-06-30 | MET
            {}             | 2012-06-30 | MET
            {}             | 2012-06-29 | UNDETERMINED
            """)
    void an_event_has_happened_by_the_day_for_which_the_record_speaks(
            String familiarisation, LocalDate day, Outcome outcome) {
        Centre centre = centre("\"familiarisations\": [" + familiarisation + "]");

        assertThat(outcome(centre, day, "OSL-01")).isEqualTo(outcome);
    }

    @Test
    void the_reasons_name_the_day_of_the_record() {
        Centre centre = centre("\"familiarisations\": [{\"on\": \"2012\"}]");

        assertThat(assessed(centre, DAY_OF_THE_RECORD, "OSL-01").finding().evidence())
                .extracting(Evidence::toString)
                .contains(
                        "Evidence[place=/familiarisations/0/on, found=2012]",
                        "Evidence[place=/recordedOn, found=2012-06-30]");
    }

    @Test
    void a_document_that_is_recorded_was_adopted_and_held_its_provisions_by_the_day_of_the_record() {
        Centre centre = centre("""
                "documents": [{"id": "statute", "kind": "STATUTE", "adopted": "2012", "repealed": null,
                 "provisions": [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012", "until": null}}]}]""");

        assertThat(outcome(centre, DAY_OF_THE_RECORD, "OSL-16")).isEqualTo(MET);
    }

    @ParameterizedTest(name = "on {0} a rule for a CUS: {1}")
    @CsvSource({"2020-06-01, NOT_APPLICABLE", "2020-12-31, NOT_APPLICABLE", "2021-01-01, UNDETERMINED"})
    void the_legal_form_of_a_day_rules_out_every_other_one(LocalDate day, Outcome outcome) {
        Centre centre = centre("""
                "legalForms": {"atLeast": [{"form": "MOPS", "validity": {"from": "2004-05-01", "until": "2020-12-31"}}]}""");

        assertThat(outcome(edition2014(), centre, day, "OSL-54")).isEqualTo(outcome);
    }

    @Test
    void a_form_that_may_have_ended_rules_out_nothing() {
        Centre centre = centre("""
                "legalForms": {"atLeast": [{"form": "MOPS", "validity": {"from": "2004-05-01"}}]}""");

        assertThat(outcome(edition2014(), centre, LocalDate.of(2020, 6, 1), "OSL-54"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_repeal_is_not_earlier_than_the_adoption() {
        Centre centre = centre("""
                "documents": [{"id": "b", "kind": "BY_LAWS", "drafted": "2012-01-01", "adopted": "2012-05-01",
                 "provisions": [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-01-01", "until": null}}]}]""");

        assertThat(outcome(centre, LocalDate.of(2012, 4, 30), "OSL-20")).isEqualTo(MET);
        assertThat(outcome(centre, LocalDate.of(2012, 5, 1), "OSL-20")).isEqualTo(UNDETERMINED);
    }

    private static Standard edition2014() {
        return OslStandard.edition2014();
    }

    private static Outcome outcome(Centre centre, LocalDate day, String rule) {
        return outcome(OslStandard.pilot(), centre, day, rule);
    }

    private static Outcome outcome(Standard standard, Centre centre, LocalDate day, String rule) {
        return Assessor.of(standard).at(centre, day).outcomes().outcome(RuleId.of(rule));
    }

    private static RuleAssessment assessed(Centre centre, LocalDate day, String rule) {
        return Assessor.of(OslStandard.pilot()).at(centre, day).assess().rule(RuleId.of(rule));
    }

    private static Centre centre(String members) {
        return OslJson.read(
                "{\"schemaVersion\": \"1.0\", \"id\": \"invented\", \"recordedOn\": \"2012-06-30\", " + members + "}",
                Centre.class);
    }
}
