package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

class QuestionsTextTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());
    private static final Centre EMPTY = OslJson.read("{\"schemaVersion\":\"1.0\",\"id\":\"empty\"}", Centre.class);
    private static final Centre TWO_ALIKE = OslJson.read("""
            {"schemaVersion": "1.0", "id": "two", "organisers": [
              {"id": "a", "appointment": {"from": "2013"}, "roles": [], "scopesOfDuties": []},
              {"id": "b", "appointment": {"from": "2013"}, "roles": [], "scopesOfDuties": []}]}
            """, Centre.class);

    @Test
    void so_many_are_shown_as_are_asked_for_and_the_others_are_counted() {
        Questions questions = Questions.of(ASSESSOR.at(EMPTY, DAY));
        String text = text(Language.ENGLISH, EMPTY, 2);
        assertThat(text)
                .contains("\n 2. ")
                .doesNotContain("\n 3. ")
                .contains("\n… and more questions: " + (questions.questions().size() - 2) + "\n");
    }

    @Test
    void only_the_rules_that_were_named_are_told_by_their_titles() {
        assertThat(text(Language.POLISH, EMPTY, 1))
                .contains("\n    OSL-01  Zapoznanie pracowników\n")
                .doesNotContain("OSL-91");
    }

    @Test
    void that_an_answer_may_decide_about_the_next_stage_is_said() {
        assertThat(text(Language.POLISH, EMPTY, 90)).contains("""
                najbliższy nieosiągnięty etap: I1 Zapoznanie pracowników z ideą OSL
                """).contains("""
                Czy pracowników ośrodka (centrum) zapoznano z OSL?  [/familiarisations]
                      a) Tak
                """).contains("""
                      d) Nie wiadomo
                      może zdecydować o najbliższym etapie
                """);
    }

    @Test
    void what_is_lacking_but_not_asked_for_comes_last_with_the_reason() {
        Rule inWriting = OslStandard.edition2014().rules().stream()
                .filter(rule -> rule.id().equals(OslRule.OSL_66))
                .findFirst()
                .orElseThrow();
        Standard small = Standard.of("Small", "1", Stage.of("S", "Etap", "Stage", inWriting));
        Centre certified = OslJson.read("""
                {"schemaVersion": "1.0", "id": "certified", "certificateApplications": [{"certificate": {}}]}""", Centre.class);
        assertThat(Report.of(Questions.of(Assessor.of(small).at(certified, DAY)), 10)
                        .text(Language.ENGLISH))
                .endsWith("""
                Also lacking, but not asked for:
                    decides nothing by itself, as far as is known: 5
                      application for the CAL certificate (no. 1 on the list) – last day of validity stated in the certificate: not recorded; rule: OSL-66  [/certificateApplications/0/certificate/validUntil]
                      application for the CAL certificate (no. 1 on the list) – validity in years: not recorded; rule: OSL-66  [/certificateApplications/0/certificate/validityYears]
                      application for the CAL certificate (no. 1 on the list) – withdrawal of the certificate: not recorded; rule: OSL-66  [/certificateApplications/0/certificate/withdrawn]
                      … and more: 2
                    not searched far enough to tell what it decides: 1
                      application for the CAL certificate (no. 1 on the list) – grant of the certificate: not recorded; rule: OSL-66  [/certificateApplications/0/certificate/granted]

                […]: the place in the record of the centre
                """);
    }

    @Test
    void the_same_question_about_several_elements_stands_once() {
        assertThat(text(Language.ENGLISH, TWO_ALIKE, 50))
                .contains("Was the community organiser (no. 1 on the list, from 2013) in post on 31 December 2014?"
                        + "  [/organisers/0/appointment/until] and other places: 1\n")
                .doesNotContain("[/organisers/1/appointment/until]");
    }

    @Test
    void what_an_answer_would_confirm_is_named_with_the_sign_and_what_the_sign_means() {
        Centre statutes = OslJson.read("""
                {"schemaVersion": "1.0", "id": "s", "documents": {"atLeast": [{"id": "d", "kind": "STATUTE",
                  "number": "XII/80/2012", "adopted": "2012-04-26", "inForceFrom": "2012-05-26", "issuer": "COUNCIL"}]}}
                """, Centre.class);
        Assessor presuming = ASSESSOR.presuming(Presumption.ACTS_CONTINUE);
        assertThat(Report.of(Questions.of(presuming.at(statutes, DAY)), 50).text(Language.POLISH))
                .contains(
                        "~ przyjęto: statut nr XII/80/2012 z 26 kwietnia 2012 r. – do 31 grudnia 2014 r. nie uchylono; ")
                .contains("~: domniemanie, nie ustalenie;");
        assertThat(text(Language.POLISH, statutes, 50)).doesNotContain("~");
    }

    @Test
    void where_nothing_is_open_there_is_nothing_to_ask() {
        assertThat(text(Language.POLISH, ReportedCentres.ops(), 10))
                .contains("wszystkie etapy, które dotyczą ośrodka, są osiągnięte\n")
                .endsWith("\nNie ma o co pytać: każda reguła, która wiąże ośrodek, jest rozstrzygnięta.\n");
    }

    private static String text(Language language, Centre centre, int most) {
        return Report.of(Questions.of(ASSESSOR.at(centre, DAY)), most).text(language);
    }
}
