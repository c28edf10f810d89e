package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.osl.OslStandard;

class BriefTextTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Centre EMPTY = OslJson.read("{\"id\":\"empty\",\"recordedOn\":\"2014-01-31\"}", Centre.class);

    @Test
    void it_begins_as_the_report_of_the_whole_assessment_does() {
        Assessment whole = ASSESSOR.at(EMPTY, DAY).assess();
        String head = Report.of(whole).text(Language.POLISH).split("\n\nI1 ", 2)[0];
        assertThat(Report.of(whole.brief()).text(Language.POLISH)).startsWith(head);
    }

    @Test
    void a_settled_rule_shows_its_words_its_force_and_the_keys_of_its_sources() {
        assertThat(text(ReportedCentres.ops(), Language.POLISH)).contains("""
                    spełnione:
                      OSL-01  odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL
                              standard; źródła: S1; C2
                """);
    }

    @Test
    void an_open_rule_is_named_by_its_title_under_its_words() {
        assertThat(text(EMPTY, Language.ENGLISH)).contains("""
                    it is not recorded whether an introduction of staff of the centre to the idea of OSL has taken place
                      OSL-01  Introduction of staff to OSL; standard; sources: S1; C2
                """);
    }

    @Test
    void what_is_missing_is_told_with_the_rules_that_need_it() {
        assertThat(text(EMPTY, Language.ENGLISH)).contains("""
                    facts that may decide:
                      introductions of staff to OSL: not recorded
                          [/familiarisations]  rules: OSL-01, OSL-02, OSL-03
                """);
    }

    @Test
    void a_brief_assessment_that_was_read_gives_the_same_text() {
        BriefAssessment brief = ASSESSOR.at(ReportedCentres.cus(), DAY).assess().brief();
        BriefAssessment read = OslJson.read(OslJson.write(brief), BriefAssessment.class);
        assertThat(Report.of(read).markdown(Language.POLISH))
                .isEqualTo(Report.of(brief).markdown(Language.POLISH));
    }

    private static String text(Centre centre, Language language) {
        return Report.of(ASSESSOR.at(centre, DAY).assess().brief()).text(language);
    }
}
