package pl.osl.rules.presumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** Which facts each presumption reads in, as what and only if what. */
class PresumedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private static List<String> read(String members, Presumption... presumptions) {
        return readOn(DAY, members, presumptions);
    }

    private static List<String> readOn(LocalDate day, String members, Presumption... presumptions) {
        String json = "{\"schemaVersion\": \"1.0\", \"id\": \"c\", " + members.replace('\'', '"') + "}";
        return PresumedFacts.of(OslJson.read(json, Centre.class), day, List.of(presumptions)).stream()
                .map(fact -> fact.place() + " " + fact.as())
                .toList();
    }

    @Test
    void an_act_a_provision_of_it_and_a_legal_form_go_on() {
        assertThat(read("""
                        'documents': [{'id': 'd', 'kind': 'STATUTE', 'adopted': '2012', 'period': {'from': '2012'},
                          'provisions': [{'validity': {'from': '2012'}}]}],
                        'legalForms': [{'form': 'OPS', 'validity': {'from': '1990'}}]""", Presumption.ACTS_CONTINUE))
                .containsExactly(
                        "/legalForms/0/validity/until [2014-12-31..]",
                        "/documents/0/inForceFrom [2012..2013-03]",
                        "/documents/0/repealed [2015..]",
                        "/documents/0/period/until [2014-12-31..]",
                        "/documents/0/provisions/0/validity/until [2014-12-31..]");
    }

    @Test
    void units_posts_and_the_leadership_go_on() {
        assertThat(read("""
                        'units': [{'validity': {'from': '2012'}}], 'posts': [{'validity': {'from': '2012'}}],
                        'coordinations': [{'validity': {'from': '2012'}}]""", Presumption.STRUCTURE_CONTINUES))
                .containsExactly(
                        "/units/0/validity/until [2014-12-31..]",
                        "/posts/0/validity/until [2014-12-31..]",
                        "/coordinations/0/validity/until [2014-12-31..]");
    }

    @Test
    void engagements_go_on_for_a_period_after_they_were_last_attested() {
        assertThat(read("""
                        'organisers': [{'id': 'o', 'appointment': {'from': '2012-01-01'},
                          'scopesOfDuties': [{'signed': '2013-05-01'}],
                          'communities': [{'community': 'x', 'validity': {'from': '2013-01-01'},
                            'sources': [{'title': 'report', 'speaksOf': '2014'}]}]}],
                        'communities': [{'id': 'x'}],
                        'partners': [{'id': 'p', 'validity': {'from': '2012-07-01'}}],
                        'partnershipAgreements': [{'concluded': '2012-08-01'}]""", Presumption.ENGAGEMENT_CONTINUES))
                .containsExactly(
                        "/organisers/0/appointment/until [2015-05..]",
                        "/organisers/0/scopesOfDuties/0/until [2015-05..]",
                        "/organisers/0/communities/0/validity/until [2016..]",
                        "/partners/0/validity/until [2014-07..]",
                        "/partnershipAgreements/0/until [2014-08..]");
    }

    @Test
    void the_period_of_an_engagement_is_that_of_the_presumption() {
        assertThat(read(
                        "'partners': [{'id': 'p', 'validity': {'from': '2012-07-01'}}]",
                        Presumption.engagementContinues(Period.ofMonths(6))))
                .containsExactly("/partners/0/validity/until [2013..]");
    }

    @Test
    void of_a_rough_day_the_first_possible_one_attests_an_engagement() {
        assertThat(read(
                        "'partners': [{'id': 'p', 'validity': {'from': '[2011-03-01..2013]'}}]",
                        Presumption.ENGAGEMENT_CONTINUES))
                .containsExactly("/partners/0/validity/until [2013-03..]");
    }

    @Test
    void a_source_tells_that_something_had_begun_and_not_ended_on_its_day() {
        assertThat(read("""
                        'units': [{'sources': [{'title': 's', 'speaksOf': '2013'}]}],
                        'familiarisations': [{'sources': [{'title': 's', 'speaksOf': '2012-05-02'}]}]""", Presumption.SOURCE_SPEAKS_OF_ITS_DAY))
                .containsExactly(
                        "/units/0/validity/from [..2013]",
                        "/units/0/validity/until [2013..]",
                        "/familiarisations/0/on [..2012-05-02]");
    }

    @Test
    void a_source_does_not_speak_for_elements_inside_its_own() {
        assertThat(read("""
                        'organisers': [{'id': 'o', 'chosen': '2012', 'appointment': {'from': '2012', 'until': null}, 'trainings': [{}],
                          'sources': [{'title': 's', 'speaksOf': '2013'}]}]""", Presumption.SOURCE_SPEAKS_OF_ITS_DAY)).isEmpty();
    }

    @Test
    void a_source_that_contradicts_the_record_tells_nothing() {
        assertThat(read("""
                        'units': [{'validity': {'from': '2014'}, 'sources': [{'title': 's', 'speaksOf': '2013'}]},
                          {'validity': {'until': '2012'}, 'sources': [{'title': 's', 'speaksOf': '2013'}]}]""", Presumption.SOURCE_SPEAKS_OF_ITS_DAY)).isEmpty();
    }

    @Test
    void sources_by_which_two_legal_forms_would_share_a_day_tell_nothing() {
        assertThat(read("""
                        'legalForms': [{'form': 'OPS', 'sources': [{'title': 's', 'speaksOf': '2013-01-05'}]},
                          {'form': 'CUS', 'sources': [{'title': 's', 'speaksOf': '2013-01-05'}]}]""", Presumption.SOURCE_SPEAKS_OF_ITS_DAY)).isEmpty();
    }

    @Test
    void a_rough_end_is_narrowed_like_one_that_is_not_recorded() {
        assertThat(read(
                        "'units': [{'validity': {'from': '2012', 'until': '[2013..2016]'}}]",
                        Presumption.STRUCTURE_CONTINUES))
                .containsExactly("/units/0/validity/until [2014-12-31..2016]");
    }

    @Test
    void nothing_is_read_where_the_record_tells_as_much_or_tells_otherwise() {
        assertThat(read("""
                        'units': [{'validity': {'from': '2012', 'until': null}},
                          {'validity': {'from': '2012', 'until': '2016'}}, {'validity': {'from': '2012', 'until': '2013'}}]""", Presumption.all().toArray(Presumption[]::new))).isEmpty();
    }

    @Test
    void nothing_goes_on_that_may_not_have_begun() {
        assertThat(read("""
                        'units': [{}, {'validity': {'from': '[2014-12..2015-01]'}}],
                        'documents': [{'id': 'd', 'kind': 'STATUTE', 'drafted': '2012'}]""", Presumption.all().toArray(Presumption[]::new))).isEmpty();
    }

    @Test
    void a_later_statute_silences_the_presumption_for_the_earlier() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2010'},
                          {'id': 'b', 'kind': 'STATUTE', 'adopted': '2012'}]""", Presumption.ACTS_CONTINUE))
                .containsExactly(
                        "/documents/0/inForceFrom [2010..2011-03]",
                        "/documents/1/inForceFrom [2012..2013-03]",
                        "/documents/1/repealed [2015..]");
    }

    @Test
    void a_later_statute_silences_nothing_before_it_comes_into_force() {
        assertThat(readOn(LocalDate.of(2011, 12, 31), """
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2004-05-27', 'inForceFrom': '2004-06-30'},
                          {'id': 'b', 'kind': 'STATUTE', 'adopted': '2011-12-15', 'inForceFrom': '2012-01-20'}]""", Presumption.ACTS_CONTINUE))
                .containsExactly("/documents/0/repealed [2012..]", "/documents/1/repealed [2012..]");
    }

    @Test
    void an_act_comes_into_force_within_three_months_of_its_adoption_or_with_its_period() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2014-06-21', 'repealed': null},
                          {'id': 'b', 'kind': 'DEVELOPMENT_STRATEGY', 'adopted': '2014-06-21', 'repealed': null,
                            'period': {'from': '2015', 'until': '2020'}},
                          {'id': 'c', 'kind': 'DEVELOPMENT_STRATEGY', 'adopted': '2014-06-21', 'repealed': null,
                            'period': {'from': '2014', 'until': '2020'}}]""", Presumption.ACTS_CONTINUE))
                .containsExactly(
                        "/documents/0/inForceFrom [2014-06-21..2014-09-21]",
                        "/documents/1/inForceFrom 2015",
                        "/documents/2/inForceFrom [2014-06-21..2014-09-21]");
    }

    @Test
    void the_time_to_come_into_force_is_that_of_the_presumption() {
        assertThat(read(
                        "'documents': [{'id': 'a', 'adopted': '2014-06-21', 'repealed': null}]",
                        Presumption.actsContinue(Period.ofDays(14))))
                .containsExactly("/documents/0/inForceFrom [2014-06-21..2014-07-05]");
    }

    @Test
    void nothing_is_presumed_of_the_force_of_what_is_not_known_to_be_adopted_by_some_day() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'drafted': '2014'}, {'id': 'b', 'kind': 'STATUTE', 'adopted': null},
                          {'id': 'c', 'kind': 'STATUTE', 'adopted': '[2014-03..]', 'repealed': null},
                          {'id': 'd', 'kind': 'STATUTE', 'adopted': '2014', 'inForceFrom': null, 'repealed': null}]""", Presumption.ACTS_CONTINUE)).isEmpty();
    }

    @Test
    void an_amendment_silences_nothing() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2010'},
                          {'id': 'b', 'kind': 'STATUTE', 'adopted': '2012', 'amends': 'a'}]""", Presumption.ACTS_CONTINUE)).contains("/documents/0/repealed [2015..]");
    }

    @Test
    void where_it_is_open_which_is_later_neither_goes_on() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'BY_LAWS', 'adopted': '2012'},
                          {'id': 'b', 'kind': 'BY_LAWS', 'adopted': '2012-05'}]""", Presumption.ACTS_CONTINUE)).noneMatch(fact -> fact.contains("repealed"));
    }

    @Test
    void what_was_superseded_does_not_revive_when_the_later_one_ends() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2010'},
                          {'id': 'b', 'kind': 'STATUTE', 'adopted': '2012', 'repealed': '2013'}]""", Presumption.ACTS_CONTINUE)).noneMatch(fact -> fact.contains("repealed"));
    }

    @Test
    void of_two_open_legal_forms_only_the_later_goes_on() {
        assertThat(readOn(LocalDate.of(2024, 6, 1), """
                        'legalForms': [{'form': 'GOPS', 'validity': {'from': '2004'}},
                          {'form': 'CUS', 'validity': {'from': '2022'}}]""", Presumption.ACTS_CONTINUE))
                .containsExactly("/legalForms/1/validity/until [2024-06..]");
    }

    @Test
    void a_strategy_goes_on_only_if_the_end_of_its_period_is_recorded() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'SOCIAL_PROBLEMS_STRATEGY', 'adopted': '2008',
                            'period': {'from': '2008'}},
                          {'id': 'b', 'kind': 'DEVELOPMENT_STRATEGY', 'adopted': '2008',
                            'period': {'from': '2008', 'until': '2020'}}]""", Presumption.ACTS_CONTINUE))
                .contains("/documents/1/repealed [2015..]")
                .doesNotContain("/documents/0/repealed [2015..]");
    }

    @Test
    void nothing_is_presumed_of_the_end_of_an_act_of_unknown_kind() {
        assertThat(read("'documents': [{'id': 'a', 'adopted': '2008'}]", Presumption.ACTS_CONTINUE))
                .containsExactly("/documents/0/inForceFrom [2008..2009-03]");
    }

    @Test
    void a_provision_does_not_go_on_without_its_document() {
        assertThat(read("""
                        'documents': [{'id': 'a', 'kind': 'STATUTE', 'adopted': '2008', 'repealed': '2013',
                          'provisions': [{'validity': {'from': '2008'}}]}]""", Presumption.ACTS_CONTINUE)).noneMatch(fact -> fact.contains("provisions"));
    }

    @Test
    void what_has_a_term_of_its_own_and_what_speaks_against_a_centre_stays_open() {
        assertThat(read("""
                        'certificateApplications': [{'certificate': {'granted': '2012'}}],
                        'obstacles': [{'noted': '2012'}], 'supervisionRefusals': [{'on': '2012'}],
                        'supervisions': [{'validity': {'from': '2012'}}], 'communities': [{'id': 'x',
                          'validity': {'from': '2012'}}], 'outsourcings': [{'validity': {'from': '2012'},
                          'contract': {'concluded': '2012', 'period': {'from': '2012'}}}]""", Presumption.all().toArray(Presumption[]::new))).isEmpty();
    }

    @Test
    void a_later_element_is_named_unless_the_listing_is_complete() {
        String statute = "[{'id': 'd', 'kind': 'STATUTE', 'adopted': '2012'}]".replace('\'', '"');
        assertThat(further("{\"atLeast\": " + statute + "}")).containsExactly("/documents/atLeast/-");
        assertThat(further(statute)).isEmpty();
    }

    private static List<String> further(String documents) {
        Centre centre = OslJson.read(
                "{\"schemaVersion\": \"1.0\", \"id\": \"c\", \"documents\": " + documents + "}", Centre.class);
        return PresumedFacts.of(centre, DAY, List.of(Presumption.ACTS_CONTINUE)).stream()
                .flatMap(fact -> fact.noLaterAt().stream())
                .map(Object::toString)
                .toList();
    }
}
