package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** Questions about what is presumed. */
class PresumedQuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PRESUMING = Assessor.of(OslStandard.pilot()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre statute(String repealed) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": {"atLeast": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", %s"provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}}""".formatted(repealed), Centre.class);
    }

    @Test
    void first_comes_what_would_confirm_what_most_presumed_answers_rest_on() {
        Question first =
                Questions.of(PRESUMING.at(statute(""), DAY)).questions().get(0);
        assertThat(first.place()).hasToString("/documents/atLeast/0/repealed");
        assertThat(first.confirms())
                .hasToString("[/documents/atLeast/0/repealed [2015..] (ACTS_CONTINUE), for 1 rule]");
        assertThat(first.confirmed()).containsExactly(RuleId.of("OSL-16"));
    }

    @Test
    void what_recorded_elements_lack_comes_before_a_list_that_would_confirm_more() {
        Centre centre = OslJson.read("""
                {"id": "c", "recordedOn": "2014-12-31", "documents": {"atLeast": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", "provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]},
                  {"id": "e", "kind": "BY_LAWS", "adopted": "2012-03-01", "provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}}
                """, Centre.class);
        List<Question> questions = Questions.of(PRESUMING.at(centre, DAY)).questions();
        assertThat(questions)
                .extracting(question -> question.place().toString())
                .startsWith("/documents/atLeast/0/repealed", "/documents/atLeast/1/repealed", "/documents/atLeast/-");
        assertThat(questions)
                .extracting(question -> question.confirmed().size())
                .startsWith(1, 1, 2);
    }

    @Test
    void without_presumptions_the_same_is_asked_and_nothing_tells_of_them() {
        Questions firm = Questions.of(PRESUMING.presuming().at(statute(""), DAY));
        assertThat(OslJson.write(firm)).doesNotContain("presum", "confirms");
        assertThat(Questions.of(PRESUMING.at(statute(""), DAY)).questions())
                .extracting(Question::place)
                .containsExactlyInAnyOrderElementsOf(
                        firm.questions().stream().map(Question::place).toList());
    }
}
