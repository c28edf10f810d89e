package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;

class AssessmentTextTest {

    private static final LocalDate BEFORE_OSL = LocalDate.of(2012, 6, 30);
    private static final LocalDate WITH_OSL = LocalDate.of(2014, 12, 31);

    @Test
    void a_rule_that_is_met_shows_how_far_it_binds_its_sources_and_the_facts() {
        assertThat(polish(ReportedCentres.ops(), WITH_OSL)).contains("""
                      OSL-01  pracownicy ośrodka zostali zapoznani z ideą OSL
                              standard; źródła: S1 (tekst źródłowy); C2 (praktyka ośrodka)
                              podstawa w danych: dzień zapoznania: 2013-03-20
                """);
    }

    @Test
    void a_rule_that_is_not_met_shows_what_was_found_and_what_is_required() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL))
                .contains("      OSL-04  nie wybrano organizatora społeczności lokalnej\n")
                .contains("liczba spełniających warunki: 0 z 1 (potrzeba 1), wykaz pełny;"
                        + " początek powołania: 2013-06-03 (wymagane: najpóźniej w dniu oceny)\n");
    }

    @Test
    void a_stage_shows_the_day_on_which_it_changes_by_itself() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL)).contains("""
                I2  Wybór organizatorów: nieosiągnięty
                    reguły niespełnione: 2, niedotyczące ośrodka: 6
                    bez nowych faktów zmieni się dnia: 2013-06-03
                """);
    }

    @Test
    void rules_that_do_not_apply_stand_together_under_their_reason() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL)).contains("""
                    niedotyczące ośrodka:
                      reguła obejmuje: ośrodki pomocy społecznej, które mają organizatora (OSL-05)
                      tekst z tego dnia nieczytany (OSL-06, OSL-10, OSL-11, OSL-15)
                """);
    }

    @Test
    void a_text_that_may_speak_of_persons_is_said_to_be_given() {
        assertThat(polish(ReportedCentres.cus(), LocalDate.of(2024, 6, 30)))
                .contains("uzasadnienie wyboru społeczności: podano; granice społeczności: podano");
    }

    @Test
    void each_element_stands_once_with_the_facts_that_it_lacks() {
        assertThat(english("""
                        {"id": "a", "kind": "STATUTE"}, {"id": "b", "kind": "BY_LAWS", "adopted": "2013"}""")).contains("""
                      document (kind of document: statute)  [/documents/0]
                          not recorded: drafting; adoption; repeal; provisions  rules: OSL-16
                """).contains("""
                      document (kind of document: organisational by-laws)  [/documents/1]
                          not recorded: repeal; provisions  rules: OSL-20
                """);
    }

    @Test
    void elements_that_lack_the_same_stand_together() {
        assertThat(english("""
                        {"id": "a", "kind": "BY_LAWS", "adopted": "2013"}, {"id": "b", "kind": "BY_LAWS", "adopted": "2014-01"}""")).contains("""
                      document (kind of document: organisational by-laws)  [/documents/0] and other places: 1
                          not recorded: repeal; provisions  rules: OSL-20
                """).doesNotContain("[/documents/1]");
    }

    @Test
    void an_only_fact_that_an_element_lacks_has_a_line_and_a_place_of_its_own() {
        assertThat(english("""
                        {"id": "a", "kind": "STATUTE", "adopted": "2013", "repealed": null}""")).contains("""
                      document (kind of document: statute) – provisions: not recorded
                          [/documents/0/provisions]  rules: OSL-16
                """);
    }

    /** By the edition of the pilot, which asks of documents no more than that. */
    private static String english(String documents) {
        Centre centre = OslJson.read("{\"id\": \"c\", \"documents\": [" + documents + "]}", Centre.class);
        return Report.of(Assessor.of(OslStandard.pilot()).at(centre, WITH_OSL).assess())
                .text(Language.ENGLISH);
    }

    private static String polish(Centre centre, LocalDate day) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        return Report.of(assessor.at(centre, day).assess()).text(Language.POLISH);
    }
}
