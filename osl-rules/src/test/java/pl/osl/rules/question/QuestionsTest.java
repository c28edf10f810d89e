package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

class QuestionsTest {

    private static final Condition<InstitutionalDocument> IS_STATUTE =
            DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE);
    private static final Condition<InstitutionalDocument> HAS_NUMBER = DocumentFacts.NUMBER.exists();
    private static final Condition<Centre> STATUTE = DOCUMENTS.some(IS_STATUTE);
    private static final Condition<Centre> NUMBERED = DOCUMENTS.some(HAS_NUMBER);

    private static final Condition<Centre> HAS_NO_FAMILIARISATION = FAMILIARISATIONS.none();

    /** A centre with one document, of which only the day of drafting is recorded. */
    private static final Centre ONE_DOCUMENT = centreWith(document("d").build());

    @Test
    void a_complete_record_leaves_nothing_to_ask() {
        Centre complete = centreWith(document("d").kind(DocumentKind.STATUTE).build());
        assertThat(asked(complete, rule("R", STATUTE))).isEmpty();
    }

    @Test
    void a_fact_on_which_an_answer_depends_is_asked_for() {
        Question question = only(ONE_DOCUMENT, rule("R", STATUTE));
        assertThat(question.place()).hasToString("/documents/0/kind");
        assertThat(question.kind()).isEqualTo(GapKind.UNRECORDED);
        assertThat(question.settles()).containsExactly(RuleId.of("R"));
        assertThat(question.concerns()).containsExactly(RuleId.of("R"));
    }

    @Test
    void a_question_names_the_elements_that_it_lies_in() {
        Centre statute = centreWith(document("d").kind(DocumentKind.STATUTE).build());
        assertThat(only(statute, rule("R", NUMBERED)).within())
                .containsExactly(new Surrounding(
                        Place.parse("/documents/0"),
                        Wording.of("dokument (rodzaj dokumentu: statut)", "document (kind of document: statute)")));
    }

    @Test
    void questions_name_the_rules_that_they_concern_and_count_those_that_are_open() {
        Condition<InstitutionalDocument> either = IS_STATUTE.or(IS_STATUTE.not());
        Questions questions =
                questions(ONE_DOCUMENT, stage("S", rule("R1", DOCUMENTS.some(either)), rule("R2", STATUTE)));
        assertThat(questions.undetermined()).isEqualTo(2);
        assertThat(questions.rules())
                .containsExactly(
                        new ConcernedRule(RuleId.of("R2"), rule("R2", STATUTE).title()));
    }

    @Test
    void a_fact_of_which_both_answers_lead_to_the_same_is_not_asked() {
        Condition<InstitutionalDocument> either = IS_STATUTE.or(IS_STATUTE.not());
        assertThat(asked(ONE_DOCUMENT, rule("R", DOCUMENTS.some(either)))).isEmpty();
    }

    @Test
    void a_fact_that_could_matter_only_if_the_record_contradicted_itself_is_not_asked() {
        Condition<InstitutionalDocument> repealedBeforeAdopted =
                DocumentFacts.ADOPTED.notAfter(DocumentFacts.REPEALED).not().and(DocumentFacts.REPEALED.hasCome());
        Centre centre = centreWith(document("d").adopted(LONG_AGO).build());
        assertThat(asked(centre, rule("R", DOCUMENTS.some(repealedBeforeAdopted))))
                .isEmpty();
    }

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
    void a_list_that_may_be_incomplete_is_a_question() {
        Centre centre = centre().documents(
                        Listing.atLeast(document("d").kind(DocumentKind.BY_LAWS).build()))
                .build();
        Question question = only(centre, rule("R", STATUTE));
        assertThat(question.place()).hasToString("/documents/atLeast/-");
        assertThat(question.kind()).isEqualTo(GapKind.INCOMPLETE);
        assertThat(question.settles()).hasSize(1);
    }

    @Test
    void a_list_matters_even_if_only_several_further_elements_would_do() {
        Question question =
                only(centre().build(), rule("R", DOCUMENTS.where(IS_STATUTE).atLeast(3)));
        assertThat(question.place()).hasToString("/documents");
        assertThat(question.settles()).hasSize(1);
    }

    @Test
    void a_fact_that_settles_nothing_by_itself_is_asked_all_the_same() {
        Condition<InstitutionalDocument> onlyOneOfThem =
                IS_STATUTE.and(HAS_NUMBER.not()).or(IS_STATUTE.not().and(HAS_NUMBER));
        assertThat(asked(ONE_DOCUMENT, rule("R", DOCUMENTS.some(onlyOneOfThem))))
                .hasSize(2)
                .allSatisfy(question -> assertThat(question.settles()).isEmpty());
    }

    @Test
    void a_rule_that_is_met_whatever_else_is_asks_nothing() {
        Centre centre = centre().documents(Listing.atLeast(List.of(
                        document("d").kind(DocumentKind.STATUTE).build(),
                        document("e").build())))
                .build();
        assertThat(asked(centre, rule("R", STATUTE))).isEmpty();
    }

    @Test
    void a_recommendation_asks_nothing() {
        assertThat(asked(ONE_DOCUMENT, draft("R", Force.RECOMMENDATION).requires(STATUTE)))
                .isEmpty();
    }

    @Test
    void whether_a_rule_applies_is_asked_whether_or_not_it_would_be_met() {
        Rule scoped = draft("R", Force.STANDARD)
                .appliesTo("mające statut", "those with a statute", STATUTE)
                .requires(NUMBERED);
        Centre numbered = centreWith(document("d").number("1").build());
        Centre without = centreWith(document("d").number(none()).build());
        assertThat(only(numbered, scoped).place()).hasToString("/documents/0/kind");
        assertThat(only(without, scoped).place()).hasToString("/documents/0/kind");
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
    void a_day_known_only_roughly_is_a_question() {
        Centre centre = centreWith(document("d")
                .adopted(When.between(DAY.minusDays(1), DAY.plusDays(1)))
                .build());
        Question question = only(centre, rule("R", DOCUMENTS.some(DocumentFacts.ADOPTED.hasCome())));
        assertThat(question.place()).hasToString("/documents/0/adopted");
        assertThat(question.kind()).isEqualTo(GapKind.TOO_ROUGH);
    }

    @Test
    void a_repeal_is_asked_for_as_one_would_ask_it_aloud_and_of_a_past_day_without_still() {
        InstitutionalDocument statute = document("d")
                .kind(DocumentKind.STATUTE)
                .number("XII/80/2012")
                .adopted("2012-04-26")
                .build();
        Rule inForce = rule("R", DOCUMENTS.some(DocumentFacts.IN_FORCE));
        LocalDate day = LocalDate.of(2014, 12, 31);
        Centre past = centreWith(statute);
        Centre now = past.withRecordedOn(day);
        assertThat(asked(past, day, inForce).get(0).text().polish())
                .isEqualTo("Czy 31 grudnia 2014 r. obowiązywał statut nr XII/80/2012 z 26 kwietnia 2012 r.?");
        assertThat(asked(now, day, inForce).get(0).text())
                .isEqualTo(Wording.of(
                        "Czy statut nr XII/80/2012 z 26 kwietnia 2012 r. nadal obowiązuje?",
                        "Is the statute no. XII/80/2012 of 26 April 2012 still in force?"));
    }

    @Test
    void a_word_of_a_stranger_is_asked_for_by_its_label() {
        Day<InstitutionalDocument> signed =
                Day.of("adopted", InstitutionalDocument::adopted, Wording.of("podpisanie", "signing"));
        Rule rule = rule("R", DOCUMENTS.some(signed.hasCome()));
        assertThat(only(ONE_DOCUMENT, rule).text())
                .isEqualTo(Wording.of(
                        "Dokument (poz. 1 wykazu): podpisanie – którego dnia?",
                        "The document (no. 1 on the list): signing – on which day?"));
    }

    @Test
    void an_answer_says_what_to_record_and_takes_a_value_that_keeps_it_true() {
        Question question = only(ONE_DOCUMENT, rule("R", DOCUMENTS.some(DocumentFacts.ADOPTED.hasCome())));
        PossibleAnswer come = question.answers().get(0);
        assertThat(come.rules()).extracting(SettledRule::outcome).containsExactly(Outcome.MET);
        assertThat(come.telling(DAY.toString()).amendments())
                .containsExactly(Amendment.value(question.place(), DAY.toString()));
        String later = DAY.plusDays(1).toString();
        assertThatThrownBy(() -> come.telling(later)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_constant_that_settles_is_an_answer() {
        assertThat(only(ONE_DOCUMENT, rule("R", STATUTE)).answers())
                .hasSizeGreaterThanOrEqualTo(DocumentKind.values().length + 1);
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
    void what_can_no_longer_change_a_stage_comes_last_and_says_so() {
        Questions questions = questions(
                ONE_DOCUMENT,
                stage("S1", rule("R1", STATUTE), rule("R2", FALSE)),
                stage("S2", rule("R3", DOCUMENTS.atLeast(1).and(HAS_NO_FAMILIARISATION))));
        assertThat(questions.questions())
                .extracting(question -> question.place().toString(), Question::mayChangeStage)
                .containsExactly(tuple("/familiarisations", true), tuple("/documents/0/kind", false));
    }

    private static Question only(Centre centre, Rule rule) {
        List<Question> questions = asked(centre, rule);
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    private static List<Question> asked(Centre centre, LocalDate day, Rule rule) {
        return Questions.of(
                        Assessor.of(Standard.of("Small", "1", stage("S", rule))).at(centre, day))
                .questions();
    }

    private static List<Question> asked(Centre centre, Rule... rules) {
        return questions(centre, stage("S", rules)).questions();
    }

    private static Questions questions(Centre centre, Stage... stages) {
        return Questions.of(Assessor.of(Standard.of("Small", "1", stages)).at(centre, DAY));
    }
}
