package pl.osl.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** What a timeline says of what is presumed. */
class PresumedTimelineTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PRESUMING = Assessor.of(OslStandard.pilot()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre statute(String repealed) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", %s"provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}""".formatted(repealed), Centre.class);
    }

    private static final RuleId STATUTE = RuleId.of("OSL-16");

    private static Timeline timeline(Assessor assessor, Centre centre) {
        return Timeline.of(assessor.at(centre, LocalDate.of(2012, 1, 1)), DAY);
    }

    @Test
    void a_day_on_which_only_a_presumed_answer_turns_is_a_boundary() {
        Timeline timeline = timeline(PRESUMING, statute(""));
        LocalDate adopted = LocalDate.of(2012, 3, 1);
        assertThat(timeline.presumed(STATUTE, adopted.minusDays(1))).isEmpty();
        assertThat(timeline.presumed(STATUTE, adopted)).contains(Outcome.MET);
        assertThat(timeline.presumed(STATUTE, DAY)).contains(Outcome.MET);
    }

    @Test
    void a_presumed_answer_that_takes_over_from_a_firm_one_names_what_it_rests_on() {
        Timeline timeline = timeline(PRESUMING, statute("\"repealed\": \"[2013-06-01..]\", "));
        PresumedRuleChange takingOver = timeline.boundaries().stream()
                .filter(boundary -> boundary.day().equals(LocalDate.of(2013, 6, 1)))
                .flatMap(boundary -> boundary.presumedRules().stream())
                .findFirst()
                .orElseThrow();
        assertThat(takingOver.because()).isEmpty();
        assertThat(takingOver.places())
                .extracting(place -> place.place().toString())
                .containsExactly("/documents/0/repealed");
    }

    @Test
    void what_is_presumed_ends_when_a_later_act_of_the_kind_begins() {
        Centre replaced = OslJson.read(
                OslJson.write(statute(""))
                        .replace(
                                "\"documents\":[",
                                "\"documents\":[{\"id\": \"e\","
                                        + " \"kind\": \"STATUTE\", \"adopted\": \"2013-06-01\", \"provisions\": {\"atLeast\": []}},"),
                Centre.class);
        Timeline timeline = timeline(PRESUMING, replaced);
        assertThat(timeline.presumed(STATUTE, LocalDate.of(2013, 5, 31))).contains(Outcome.MET);
        assertThat(timeline.presumed(STATUTE, LocalDate.of(2013, 6, 1))).isEmpty();
    }

    @Test
    void a_fact_behind_a_change_that_is_only_presumed_says_by_what() {
        Centre roughly = OslJson.read(
                OslJson.write(statute("")).replace("\"adopted\":\"2012-03-01\"", "\"adopted\":\"2012\""), Centre.class);
        Timeline timeline = timeline(PRESUMING, roughly);
        List<Reason> reasons = timeline.boundaries().stream()
                .flatMap(boundary -> boundary.presumedRules().stream())
                .flatMap(change -> change.because().stream())
                .toList();
        assertThat(reasons)
                .filteredOn(reason -> reason.place().toString().endsWith("/repealed"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.presumed()).contains(PresumptionId.ACTS_CONTINUE));
        assertThat(reasons)
                .filteredOn(reason -> !reason.evidence().isEmpty())
                .allSatisfy(reason -> assertThat(reason.presumed()).isEmpty());
    }

    @Test
    void what_is_lacking_once_nothing_is_presumed_any_more_is_lacking_in_the_record_itself() {
        Centre partner = OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "partners": {"atLeast": [
                  {"id": "p", "sector": "NON_GOVERNMENTAL", "validity": {"from": "2012-01-01"}}]}}""", Centre.class);
        Assessor presuming = Assessor.of(OslStandard.edition2014()).presuming(Presumption.ENGAGEMENT_CONTINUES);
        Timeline timeline = Timeline.of(presuming.at(partner, LocalDate.of(2012, 1, 1)), LocalDate.of(2020, 12, 31));
        assertThat(timeline.boundaries())
                .flatExtracting(Boundary::presumedRules)
                .filteredOn(change -> change.after().isEmpty())
                .flatExtracting(PresumedRuleChange::lacking)
                .filteredOn(gap -> gap.place().toString().endsWith("/validity/until"))
                .extracting(Gap::kind)
                .isNotEmpty()
                .containsOnly(GapKind.UNRECORDED);
    }

    @Test
    void without_presumptions_nothing_tells_of_them() {
        Timeline firm = timeline(PRESUMING.presuming(), statute(""));
        assertThat(OslJson.write(firm)).doesNotContain("presum");
        assertThat(timeline(PRESUMING, statute("")).stages())
                .extracting(StageStanding::status)
                .isEqualTo(firm.stages().stream().map(StageStanding::status).toList());
    }
}
