package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.replay.ReplayCause;

/** What is answered beside a firm answer where presumptions are made. */
class PresumingTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor ASSESSOR =
            Assessor.of(OslStandard.edition2014()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre centre(String members) {
        return OslJson.read(
                "{\"schemaVersion\": \"1.0\", \"id\": \"c\", " + members.replace('\'', '"') + "}", Centre.class);
    }

    private static Centre statute(String repealed) {
        return centre("""
                'documents': [{'id': 'd', 'kind': 'STATUTE', 'adopted': '2012', %s'provisions':
                  [{'topic': 'COMMUNITY_ORGANISING', 'validity': {'from': '2012', 'until': null}}]}]""".formatted(repealed));
    }

    private static RuleAssessment rule(String id, Centre centre, LocalDate day) {
        return ASSESSOR.at(centre, day).assess(RuleId.of(id));
    }

    @Test
    void a_statute_that_is_not_known_to_be_repealed_is_presumed_to_go_on() {
        RuleAssessment rule = rule("OSL-16", statute(""), DAY);
        assertThat(rule.outcome()).isEqualTo(Outcome.UNDETERMINED);
        PresumedRule presumed = rule.presumed().orElseThrow();
        assertThat(presumed.outcome()).isEqualTo(Outcome.MET);
        assertThat(presumed.places()).hasToString("[/documents/0/repealed [2015..] (ACTS_CONTINUE)]");
    }

    @Test
    void a_statute_of_which_only_the_adoption_is_recorded_is_presumed_to_be_in_force_after_three_months() {
        PresumedRule presumed = rule("OSL-19", statute(""), DAY).presumed().orElseThrow();
        assertThat(presumed.outcome()).isEqualTo(Outcome.MET);
        assertThat(presumed.places())
                .hasToString("[/documents/0/inForceFrom [2012..2013-03] (ACTS_CONTINUE),"
                        + " /documents/0/repealed [2015..] (ACTS_CONTINUE)]");
        assertThat(rule("OSL-19", statute(""), LocalDate.of(2013, 2, 1)).presumed())
                .isEmpty();
    }

    @Test
    void each_place_gives_the_part_of_the_presumption_that_speaks_of_it() {
        List<PresumedPlace> places =
                rule("OSL-19", statute(""), DAY).presumed().orElseThrow().places();

        assertThat(places)
                .extracting(place -> place.because().english())
                .containsExactly(
                        "acts come into force no later than 3 months after adoption",
                        "acts continue until their end is recorded");
        assertThat(places.get(0).because().polish())
                .isEqualTo("akty wchodzą w życie nie później niż 3 miesiące po przyjęciu");
        assertThat(Presumption.ACTS_CONTINUE.says().english())
                .isEqualTo("acts continue until their end is recorded;"
                        + " acts come into force no later than 3 months after adoption");
    }

    @Test
    void the_presumed_leaf_of_the_reasons_is_marked_and_no_evidence() {
        PresumedRule presumed = rule("OSL-16", statute(""), DAY).presumed().orElseThrow();
        assertThat(marks(presumed.finding())).containsExactly(PresumptionId.ACTS_CONTINUE);
        assertThat(presumed.finding().evidence())
                .noneMatch(found -> found.place().toString().endsWith("repealed"));
    }

    private static List<PresumptionId> marks(Finding finding) {
        return Stream.concat(
                        finding.presumed().stream(), finding.parts().stream().flatMap(part -> marks(part).stream()))
                .distinct()
                .toList();
    }

    @Test
    void nothing_is_presumed_beside_what_is_settled() {
        assertThat(rule("OSL-16", statute("'repealed': null, "), DAY).presumed())
                .isEmpty();
    }

    @Test
    void a_presumed_answer_may_be_that_a_rule_is_not_met() {
        Centre refusing = centre("""
                'legalForms': [{'form': 'OPS', 'validity': {'from': '2004'}}],
                'supervisions': [],
                'supervisionRefusals': [{'on': '2023', 'refusedBy': 'CENTRE', 'remedied': null}]""");
        RuleAssessment rule = rule("OSL-60", refusing, LocalDate.of(2024, 9, 1));
        assertThat(rule.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(rule.presumed().map(PresumedRule::outcome)).contains(Outcome.NOT_MET);
    }

    @Test
    void by_laws_are_met_while_the_old_version_stood_and_while_the_new_one_does() {
        Centre centre = centre("""
                'documents': {'atLeast': [
                  {'id': 'a', 'kind': 'BY_LAWS', 'adopted': '2010', 'repealed': '2013-06-01', 'provisions': {'atLeast':
                    [{'topic': 'COMMUNITY_ORGANISING', 'validity': {'from': '2010', 'until': null}}]}},
                  {'id': 'b', 'kind': 'BY_LAWS', 'adopted': '2013-06-01', 'provisions': {'atLeast':
                    [{'topic': 'COMMUNITY_ORGANISING', 'validity': {'from': '2013-06-01', 'until': null}}]}}]}""");
        assertThat(rule("OSL-20", centre, LocalDate.of(2012, 5, 1)).outcome()).isEqualTo(Outcome.MET);
        RuleAssessment later = rule("OSL-20", centre, DAY);
        assertThat(later.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(later.presumed().map(PresumedRule::outcome)).contains(Outcome.MET);
    }

    @Test
    void without_presumptions_nothing_tells_of_them() {
        String written = OslJson.write(ASSESSOR.presuming().at(statute(""), DAY).assess());
        assertThat(written).doesNotContain("presum");
    }

    @Test
    void the_origin_names_the_presumptions_in_the_order_given() {
        Assessment assessment = ASSESSOR.presuming(Presumption.ENGAGEMENT_CONTINUES, Presumption.ACTS_CONTINUE)
                .at(statute(""), DAY)
                .assess();
        assertThat(assessment.origin().presumptions())
                .containsExactly(
                        new AskedPresumption(PresumptionId.ENGAGEMENT_CONTINUES, Optional.of("P2Y")),
                        new AskedPresumption(PresumptionId.ACTS_CONTINUE, Optional.of("P3M")));
        assertThat(assessment.presumptions())
                .containsExactly(Presumption.ENGAGEMENT_CONTINUES, Presumption.ACTS_CONTINUE);
    }

    @Test
    void a_replay_asks_under_the_same_presumptions() {
        Assessment earlier = ASSESSOR.at(statute(""), DAY).assess();
        assertThat(Replay.verify(earlier, statute(""), OslStandard.edition2014())
                        .isSame())
                .isTrue();
        assertThat(Replay.verify(earlier, statute(""), ASSESSOR.presuming()).causes())
                .containsExactly(ReplayCause.PRESUMPTIONS);
    }

    @Test
    void the_same_presumption_twice_is_refused() {
        assertThatThrownBy(() -> ASSESSOR.presuming(Presumption.ACTS_CONTINUE, Presumption.ACTS_CONTINUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
