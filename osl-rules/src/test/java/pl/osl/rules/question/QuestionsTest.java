package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.HAS_NUMBER;
import static pl.osl.rules.question.SmallQuestions.IS_STATUTE;
import static pl.osl.rules.question.SmallQuestions.NUMBERED;
import static pl.osl.rules.question.SmallQuestions.ONE_DOCUMENT;
import static pl.osl.rules.question.SmallQuestions.STATUTE;
import static pl.osl.rules.question.SmallQuestions.asked;
import static pl.osl.rules.question.SmallQuestions.only;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.vocabulary.document.DocumentFacts;

class QuestionsTest {

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
    void what_settles_nothing_by_itself_is_put_only_where_nothing_else_gets_further() {
        Rule statutes = draft("R", Force.STANDARD)
                .appliesTo("mające statut", "those with a statute", STATUTE)
                .requires(DOCUMENTS.some(IS_STATUTE.and(DocumentFacts.ADOPTED.hasCome())));
        Questions questions = questions(ONE_DOCUMENT, stage("S", statutes));
        assertThat(questions.questions())
                .extracting(question -> question.place().toString())
                .containsExactlyInAnyOrder("/documents/0/kind", "/documents/0/adopted");
        assertThat(questions.offered())
                .extracting(question -> question.place().toString())
                .containsExactly("/documents/0/kind");
    }

    @Test
    void a_question_names_the_elements_that_it_lies_in() {
        Centre statute = centreWith(document("d").kind(DocumentKind.STATUTE).build());
        assertThat(only(statute, rule("R", NUMBERED)).within())
                .containsExactly(new Surrounding(
                        Place.parse("/documents/0"),
                        Wording.of(
                                "dokument (statut, poz. 1 wykazu, od 1 stycznia 2000 r.)",
                                "document (statute, no. 1 on the list, from 1 January 2000)"),
                        Wording.of("dokument (statut)", "document (statute)")));
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
                        "Dokument (poz. 1 wykazu, od 1 stycznia 2000 r.): podpisanie – którego dnia?",
                        "The document (no. 1 on the list, from 1 January 2000): signing – on which day?"));
    }
}
