package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.HAS_NO_FAMILIARISATION;
import static pl.osl.rules.question.SmallQuestions.IS_STATUTE;
import static pl.osl.rules.question.SmallQuestions.NUMBERED;
import static pl.osl.rules.question.SmallQuestions.ONE_DOCUMENT;
import static pl.osl.rules.question.SmallQuestions.STATUTE;
import static pl.osl.rules.question.SmallQuestions.asked;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.StageId;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;

class QuestionOrderTest {

    @Test
    void what_would_settle_two_rules_is_asked_before_what_settles_one() {
        List<Question> questions =
                asked(ONE_DOCUMENT, rule("R1", NUMBERED), rule("R2", STATUTE), rule("R3", DOCUMENTS.none(IS_STATUTE)));
        assertThat(questions)
                .extracting(
                        question -> question.place().toString(),
                        question -> question.settles().size())
                .containsExactly(tuple("/documents/0/kind", 2), tuple("/documents/0/number", 1));
    }

    @Test
    void an_answer_may_change_the_next_stage_if_its_other_rules_can_be_met() {
        Questions questions =
                questions(ONE_DOCUMENT, stage("S", rule("R1", STATUTE), rule("R2", FAMILIARISATIONS.some())));
        assertThat(questions.nextStage().map(NextStage::stage)).contains(StageId.of("S"));
        assertThat(questions.questions()).hasSize(2).allMatch(Question::mayChangeNextStage);
    }

    @Test
    void if_a_rule_of_the_next_stage_is_surely_not_met_no_answer_may_change_it() {
        Questions questions = questions(ONE_DOCUMENT, stage("S", rule("R1", STATUTE), rule("R2", FALSE)));
        assertThat(questions.nextStage().map(NextStage::stage)).contains(StageId.of("S"));
        assertThat(questions.questions()).hasSize(1).noneMatch(Question::mayChangeNextStage);
    }

    @Test
    void an_answer_may_change_the_next_stage_by_which_centres_it_concerns() {
        Rule scoped = draft("R", Force.STANDARD)
                .appliesTo("mające statut", "those with a statute", STATUTE)
                .requires(TRUE);
        assertThat(questions(ONE_DOCUMENT, stage("S", scoped)).questions())
                .hasSize(1)
                .allMatch(Question::mayChangeNextStage);
    }

    @Test
    void an_answer_about_a_later_stage_does_not_change_the_next_one() {
        Questions questions = questions(
                ONE_DOCUMENT,
                stage("S1", rule("R1", TRUE)),
                stage("S2", rule("R2", FAMILIARISATIONS.some())),
                stage("S3", rule("R3", STATUTE), rule("R4", FALSE)));
        assertThat(questions.nextStage().map(NextStage::stage)).contains(StageId.of("S2"));
        assertThat(questions.questions())
                .extracting(question -> question.place().toString(), Question::mayChangeNextStage)
                .containsExactly(tuple("/familiarisations", true), tuple("/documents/0/kind", false));
    }

    @Test
    void what_a_recorded_element_lacks_is_asked_before_the_list() {
        Centre centre =
                centre().documents(Listing.atLeast(document("d").build())).build();
        assertThat(asked(centre, rule("R1", STATUTE), rule("R2", DOCUMENTS.atLeast(2))))
                .extracting(question -> question.place().toString())
                .containsExactly("/documents/atLeast/0/kind", "/documents/atLeast/-");
    }

    @Test
    void what_a_recorded_element_lacks_is_asked_before_a_list_that_settles_more_whatever_the_stage() {
        Rule kind = rule("R1", STATUTE);
        Rule one = rule("R2", FAMILIARISATIONS.some());
        Rule none = rule("R3", HAS_NO_FAMILIARISATION);
        assertThat(questions(ONE_DOCUMENT, stage("S", kind, one, none)).questions())
                .extracting(question -> question.place().toString())
                .containsExactly("/documents/0/kind", "/familiarisations");
        assertThat(questions(ONE_DOCUMENT, stage("S1", one, none), stage("S2", kind))
                        .questions())
                .extracting(question -> question.place().toString())
                .containsExactly("/documents/0/kind", "/familiarisations");
    }

    @Test
    void what_can_no_longer_change_a_stage_comes_last_and_says_so() {
        Questions questions = questions(
                ONE_DOCUMENT,
                stage("S1", rule("R1", STATUTE), rule("R2", FALSE)),
                stage("S2", rule("R3", DOCUMENTS.atLeast(1).and(HAS_NO_FAMILIARISATION))));
        assertThat(questions.questions())
                .extracting(question -> question.place().toString(), Question::mayChangeStage)
                .containsExactly(tuple("/familiarisations", true), tuple("/documents/0/kind", false));
    }
}
