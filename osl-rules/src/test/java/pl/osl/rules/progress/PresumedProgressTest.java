package pl.osl.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** What becomes of what was presumed. */
class PresumedProgressTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PRESUMING = Assessor.of(OslStandard.pilot()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre statute(String repealed) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", %s"provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}""".formatted(repealed), Centre.class);
    }

    private static final RuleId STATUTE = RuleId.of("OSL-16");

    private static PresumedRuleProgress ofStatute(Progress progress) {
        return progress.presumedRules().stream()
                .filter(each -> each.rule().equals(STATUTE))
                .findFirst()
                .orElseThrow();
    }

    private static Progress progress(Centre later) {
        return Progress.between(PRESUMING.at(statute(""), DAY), PRESUMING.at(later, DAY));
    }

    private static List<PresumptionFate> fates(Centre later) {
        return progress(later).presumptions().stream()
                .map(PresumptionProgress::fate)
                .toList();
    }

    @Test
    void what_is_recorded_as_presumed_is_confirmed() {
        assertThat(fates(statute("\"repealed\": null, "))).containsExactly(PresumptionFate.CONFIRMED);
        assertThat(fates(statute("\"repealed\": \"2016\", "))).containsExactly(PresumptionFate.CONFIRMED);
    }

    @Test
    void what_is_recorded_otherwise_is_refuted() {
        assertThat(fates(statute("\"repealed\": \"2013\", "))).containsExactly(PresumptionFate.REFUTED);
    }

    @Test
    void an_entry_with_an_id_is_the_same_wherever_it_stands_later() {
        Centre later = OslJson.read(
                OslJson.write(statute("\"repealed\": null, "))
                        .replace(
                                "\"documents\":[",
                                "\"documents\":[{\"id\": \"e\", \"kind\": \"STATUTE\", \"adopted\": \"2005-01-01\","
                                        + " \"repealed\": \"2012-02-28\"},"),
                Centre.class);
        assertThat(fates(later)).containsExactly(PresumptionFate.CONFIRMED);
    }

    @Test
    void an_entry_without_an_id_is_not_refuted_by_another_one_in_its_place() {
        String old = "{\"topic\": \"OTHER\", \"validity\": {\"from\": \"2010\", \"until\": \"2011\"}}";
        String standing = provisions(PROVISION);
        assertThat(fates(standing, provisions(old + ", " + PROVISION))).isEmpty();
        assertThat(fates(standing, provisions(old))).doesNotContain(PresumptionFate.REFUTED);
        assertThat(fates(standing, provisions(PROVISION.replace("-01\"}", "-01\", \"until\": \"2013\"}"))))
                .containsExactly(PresumptionFate.REFUTED);
    }

    @Test
    void an_entry_without_an_id_is_known_again_where_another_one_stands_before_it() {
        String old = "{\"topic\": \"OTHER\", \"validity\": {\"from\": \"2010\", \"until\": \"2011\"}}";
        String standing = provisions(PROVISION);
        assertThat(fates(standing, provisions(old + ", " + PROVISION.replace("-01\"}", "-01\", \"until\": null}"))))
                .containsExactly(PresumptionFate.CONFIRMED);
    }

    @Test
    void another_entry_of_the_same_days_confirms_and_refutes_nothing() {
        String other = "{\"topic\": \"OTHER\", \"validity\": {\"from\": \"2012-03-01\", \"until\": \"2013\"}}";
        assertThat(fates(provisions(PROVISION), provisions(other))).isEmpty();
        assertThat(fates(provisions(PROVISION), provisions(other.replace("\"2013\"", "null"))))
                .isEmpty();
    }

    @Test
    void an_entry_that_may_be_either_of_two_is_neither() {
        String ended = PROVISION.replace("-01\"}", "-01\", \"until\": \"2013\"}");
        assertThat(fates(provisions(PROVISION), provisions(ended + ", " + PROVISION)))
                .isEmpty();
    }

    @Test
    void what_was_confirmed_says_what_the_later_record_says() {
        assertThat(progress(statute("\"repealed\": \"2015-03-16\", ")).presumptions())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.presumed().says().polish()).isEqualTo("do 31 grudnia 2014 r. nie uchylono");
                    assertThat(told.presumed().says().english()).isEqualTo("not repealed by 31 December 2014");
                    assertThat(told.recorded())
                            .hasValueSatisfying(
                                    recorded -> assertThat(recorded.polish()).isEqualTo("uchylenie: 16 marca 2015 r."));
                });
        assertThat(progress(statute("\"repealed\": null, ")).presumptions())
                .extracting(told -> told.recorded().orElseThrow().polish())
                .containsExactly("uchylenie: nie uchylono");
    }

    private static final String PROVISION =
            "{\"topic\": \"COMMUNITY_ORGANISING\", \"validity\": {\"from\": \"2012-03-01\"}}";

    private static String provisions(String listed) {
        return """
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", "repealed": null,
                    "provisions": {"atLeast": [%s]}}]}""".formatted(listed);
    }

    private static List<PresumptionFate> fates(String earlier, String later) {
        return Progress.between(
                        PRESUMING.at(OslJson.read(earlier, Centre.class), DAY),
                        PRESUMING.at(OslJson.read(later, Centre.class), DAY))
                .presumptions()
                .stream()
                .map(PresumptionProgress::fate)
                .toList();
    }

    @Test
    void what_no_answer_rests_on_any_more_is_no_longer_needed() {
        Centre two = OslJson.read(
                OslJson.write(statute(""))
                        .replace(
                                "\"documents\":[{",
                                "\"documents\":[{\"id\": \"d\", \"kind\": \"STATUTE\", \"adopted\": \"2012-03-01\"},"
                                        + "{\"repealed\": null, ")
                        .replace("null, \"id\":\"d\"", "null, \"id\":\"e\""),
                Centre.class);
        assertThat(fates(two)).containsExactly(PresumptionFate.NO_LONGER_NEEDED);
    }

    @Test
    void time_alone_is_no_cause_where_it_would_leave_the_answer_open_and_unpresumed() {
        Assessor presuming = Assessor.of(OslStandard.edition2014()).presuming(Presumption.ENGAGEMENT_CONTINUES);
        Progress progress = Progress.between(
                presuming.at(partner(""), DAY.minusYears(1)), presuming.at(partner(", \"until\": null"), DAY));
        assertThat(progress.presumedRules().stream()
                        .filter(each -> each.rule().equals(RuleId.of("OSL-35")))
                        .flatMap(each -> each.because().stream())
                        .map(Explanation::causes))
                .containsExactly(new TreeSet<>(Set.of(Cause.FACTS)));
    }

    private static Centre partner(String until) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "partners": {"atLeast": [
                  {"id": "p", "sector": "NON_GOVERNMENTAL", "validity": {"from": "2012-01-01"%s}}]}}""".formatted(until), Centre.class);
    }

    @Test
    void what_is_still_presumed_is_not_told() {
        assertThat(fates(statute(""))).isEmpty();
    }

    @Test
    void other_presumptions_are_a_cause_of_what_is_presumed_alone() {
        Progress progress =
                Progress.between(PRESUMING.presuming().at(statute(""), DAY), PRESUMING.at(statute(""), DAY));
        assertThat(progress.rules()).isEmpty();
        PresumedRuleProgress rule = ofStatute(progress);
        assertThat(rule.after()).contains(Outcome.MET);
        assertThat(rule.turn()).isEqualTo(PresumedTurn.NOW_PRESUMED);
        assertThat(rule.because()).hasToString("[PRESUMPTIONS]");
    }

    @Test
    void what_is_no_longer_presumed_is_as_undetermined_as_before_and_no_loss() {
        Progress progress = Progress.between(
                PRESUMING.at(statute(""), DAY), PRESUMING.presuming().at(statute(""), DAY));
        PresumedRuleProgress rule = ofStatute(progress);
        assertThat(progress.rules()).isEmpty();
        assertThat(rule.before()).contains(Outcome.MET);
        assertThat(rule.firmAfter()).contains(Outcome.UNDETERMINED);
        assertThat(rule.turn()).isEqualTo(PresumedTurn.NO_LONGER_PRESUMED);
    }

    @Test
    void what_was_presumed_and_is_known_now_is_told_by_whether_it_is_so() {
        assertThat(ofStatute(progress(statute("\"repealed\": null, "))).turn())
                .isEqualTo(PresumedTurn.KNOWN_AS_PRESUMED);
        assertThat(ofStatute(progress(statute("\"repealed\": \"2013\", "))).turn())
                .isEqualTo(PresumedTurn.KNOWN_OTHERWISE);
    }

    @Test
    void what_was_known_and_is_only_presumed_now_is_told_apart() {
        Progress progress =
                Progress.between(PRESUMING.at(statute("\"repealed\": null, "), DAY), PRESUMING.at(statute(""), DAY));
        assertThat(ofStatute(progress).turn()).isEqualTo(PresumedTurn.ONLY_PRESUMED);
    }

    @Test
    void a_presumed_answer_names_the_places_on_which_it_rested_or_rests() {
        PresumedRuleProgress gone = ofStatute(progress(statute("\"repealed\": null, ")));
        PresumedRuleProgress made =
                ofStatute(Progress.between(PRESUMING.presuming().at(statute(""), DAY), PRESUMING.at(statute(""), DAY)));

        assertThat(gone.placesBefore()).asString().contains("/documents/0/repealed");
        assertThat(gone.placesAfter()).isEmpty();
        assertThat(made.placesBefore()).isEmpty();
        assertThat(made.placesAfter()).isEqualTo(gone.placesBefore());
    }

    @Test
    void without_presumptions_nothing_tells_of_them() {
        Progress firm = Progress.between(
                PRESUMING.presuming().at(statute(""), DAY),
                PRESUMING.presuming().at(statute("\"repealed\": null, "), DAY));
        assertThat(OslJson.write(firm)).doesNotContain("presum");
    }
}
