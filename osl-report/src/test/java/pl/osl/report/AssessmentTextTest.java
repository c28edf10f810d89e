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
                      OSL-01  odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL
                              standard; źródła: S1 (materiał z projektu OSL); C2 (praktyka ośrodka)
                              podstawa w danych: dzień zapoznania: 20 marca 2013 r.
                """);
    }

    @Test
    void a_rule_that_is_not_met_shows_what_was_found_and_what_is_required() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL))
                .contains(
                        "      OSL-04  nie wybrano organizatora społeczności lokalnej ani nie zapewnia go wykonawca, któremu ośrodek niebędący CUS zlecił całość OSL\n")
                .contains("liczba spełniających warunki: 0 z 1 (potrzeba 1), wykaz pełny;"
                        + " wybór organizatora: 20 maja 2013 r. (wymagane: najpóźniej w dniu oceny); zlecenia OSL");
    }

    @Test
    void a_stage_shows_the_day_on_which_it_changes_by_itself() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL)).contains("""
                I2  Wybór organizatorów: nieosiągnięty
                    reguły niespełnione: 1, niedotyczące ośrodka (centrum): 7; z tego podane wyżej, pod wspólnym powodem: 5
                    bez nowych danych odpowiedź zmieni się 20 maja 2013 r.
                """);
    }

    @Test
    void a_reason_for_which_several_rules_do_not_apply_is_one_line_of_the_whole_answer() {
        String text = polish(ReportedCentres.ops(), BEFORE_OSL);

        assertThat(text)
                .contains(
                        "Wspólny powód wielu reguł:\n    nie dotyczy; ówczesnego brzmienia przepisu nie sprawdzono (4): OSL-06, OSL-32,")
                .contains("    nie dotyczy; przepis jeszcze nie obowiązywał (26): OSL-10, OSL-11,")
                .contains(
                        "    nie dotyczy; reguła obejmuje: ośrodki (centra), które mają organizatora (2): OSL-07, OSL-09\n");
        assertThat(text.split("OSL-09", -1)).hasSize(2);
    }

    @Test
    void a_rule_that_alone_does_not_apply_for_its_reason_stands_under_its_stage() {
        assertThat(polish(ReportedCentres.ops(), BEFORE_OSL)).contains("""
                    niedotyczące ośrodka (centrum):
                      reguła obejmuje: ośrodki pomocy społecznej, które mają organizatora (OSL-05)
                      reguła obejmuje: ośrodki (centra), które podają nazwy ról (OSL-08)
                """);
    }

    @Test
    void a_rule_that_is_open_for_the_reason_of_several_still_says_what_may_decide_it() {
        Centre centre = OslJson.read("{\"id\": \"c\"}", Centre.class);
        String text = Report.of(Assessor.of(OslStandard.edition2014())
                        .at(centre, WITH_OSL)
                        .assess())
                .text(Language.ENGLISH);

        assertThat(text)
                .contains("the rule is for: centres with an organiser (2): OSL-07, OSL-09\n")
                .contains("""
                    I3  Training of organisers: undetermined
                        rules undetermined: 1, not applicable: 3; of these above, under one reason for several rules: 4
                        facts that may decide:
                          community organisers: not recorded
                              [/organisers]  rules: OSL-09
                    """);
    }

    @Test
    void a_list_that_may_be_incomplete_says_what_all_recorded_entries_do() {
        assertThat(communities("{\"atLeast\": [" + community("a", "TERRITORIAL") + ", " + community("b", "TERRITORIAL")
                        + "]}"))
                .contains("communities – of those recorded, all do: 2 of 2\n");
        assertThat(communities("[" + community("a", "TERRITORIAL") + "]")).doesNotContain("of those recorded");
    }

    @Test
    void a_list_that_may_be_incomplete_says_that_no_recorded_entry_does() {
        assertThat(englishOf(
                        "{\"atLeast\": [{\"id\": \"a\", \"kind\": \"STATUTE\", \"adopted\": \"2013\", \"repealed\": null,"
                                + " \"provisions\": []}]}"))
                .contains("documents – of those recorded, none does: 0 of 1\n");
    }

    @Test
    void a_rule_that_is_not_met_names_the_list_said_to_be_complete() {
        String text = english("""
                        {"id": "a", "kind": "STATUTE", "adopted": "2013", "repealed": null, "provisions": []}""");

        assertThat(text)
                .contains("rests on lists that the record says are complete:"
                        + " documents [/documents], provisions [/documents/0/provisions]\n")
                .contains("\nlists that the record says are complete: documents, provisions\n");
    }

    @Test
    void a_day_on_which_no_legal_form_stands_is_told_in_the_head() {
        String form =
                "{\"id\": \"c\", \"legalForms\": [{\"form\": \"MOPS\", \"validity\": {\"from\": \"2004-05-01\", \"until\": \"2013-12-31\"}}]}";
        Centre centre = OslJson.read(form, Centre.class);
        Assessor assessor = Assessor.of(OslStandard.edition2014());

        assertThat(Report.of(assessor.at(centre, WITH_OSL).assess()).text(Language.ENGLISH))
                .contains("\nby the record the centre has no legal form on that day\n");
        assertThat(Report.of(assessor.at(centre, BEFORE_OSL).assess()).text(Language.ENGLISH))
                .doesNotContain("no legal form");
    }

    private static String community(String id, String kind) {
        return "{\"id\": \"" + id + "\", \"kind\": \"" + kind
                + "\", \"validity\": {\"from\": \"2013-01-01\", \"until\": null}}";
    }

    private static String communities(String listing) {
        Centre centre = OslJson.read("{\"id\": \"c\", \"communities\": " + listing + "}", Centre.class);
        return Report.of(Assessor.of(OslStandard.edition2014())
                        .at(centre, WITH_OSL)
                        .assess())
                .text(Language.ENGLISH);
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
                      document (statute, no. 1 on the list)  [/documents/0]
                          not recorded: drafting; repeal; provisions; adoption; coming into force  rules: OSL-16
                """).contains("""
                      document (organisational by-laws, no. 2 on the list, start: 31 December 2013 at the latest)  [/documents/1]
                          not recorded: repeal; provisions; coming into force  rules: OSL-20
                          day known only roughly: adoption: 2013  rules: OSL-20
                """);
    }

    @Test
    void elements_that_lack_the_same_stand_together() {
        assertThat(english("""
                        {"id": "a", "kind": "BY_LAWS", "adopted": "2013-05-07"}, {"id": "b", "kind": "BY_LAWS", "adopted": "2014-01-07"}""")).contains("""
                      document (organisational by-laws)  [/documents/0] and other places: 1
                          not recorded: repeal; provisions; coming into force  rules: OSL-20
                """).doesNotContain("[/documents/1]");
    }

    @Test
    void an_only_fact_that_an_element_lacks_has_a_line_and_a_place_of_its_own() {
        assertThat(english("""
                        {"id": "a", "kind": "STATUTE", "adopted": "2013-05-07", "inForceFrom": "2013-06-07", "repealed": null}""")).contains("""
                      statute of 7 May 2013 – provisions: not recorded
                          [/documents/0/provisions]  rules: OSL-16
                """);
    }

    /** By the edition of the pilot, which asks of documents no more than that. */
    private static String english(String documents) {
        return englishOf("[" + documents + "]");
    }

    private static String englishOf(String documents) {
        Centre centre = OslJson.read("{\"id\": \"c\", \"documents\": " + documents + "}", Centre.class);
        return Report.of(Assessor.of(OslStandard.pilot()).at(centre, WITH_OSL).assess())
                .text(Language.ENGLISH);
    }

    private static String polish(Centre centre, LocalDate day) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        return Report.of(assessor.at(centre, day).assess()).text(Language.POLISH);
    }
}
