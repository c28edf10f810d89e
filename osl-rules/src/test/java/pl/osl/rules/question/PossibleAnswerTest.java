package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.ONE_DOCUMENT;
import static pl.osl.rules.question.SmallQuestions.STATUTE;
import static pl.osl.rules.question.SmallQuestions.only;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.vocabulary.document.DocumentFacts;

class PossibleAnswerTest {

    private static final DocumentKind BY_LAWS = DocumentKind.BY_LAWS;
    private static final String BY_DAY = SpokenDay.of(DAY).english() + " at the latest";

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
    void what_is_told_takes_the_place_of_the_words_and_of_the_day_in_the_json() {
        Question question = only(ONE_DOCUMENT, rule("R", DOCUMENTS.some(DocumentFacts.ADOPTED.hasCome())));
        PossibleAnswer told = question.answers().get(0).telling("2010-03-01");
        assertThat(told.says()).isEqualTo(Wording.of("1 marca 2010 r.", "1 March 2010"));
        assertThat(told.json()).contains("{\"adopted\": \"2010-03-01\"}");
        assertThat(told.wants()).isEmpty();
    }

    @Test
    void the_json_of_a_list_that_is_begun_is_the_entry_alone_or_the_list_without_its_entries() {
        Centre centre = centre().documents(
                        Listing.atLeast(document("d").kind(DocumentKind.BY_LAWS).build()))
                .build();
        Question question = only(centre, rule("R", STATUTE));
        PossibleAnswer complete = question.answers().get(0);
        PossibleAnswer another = question.answers().get(1);
        assertThat(complete.json()).contains("{\"documents\": [\"…\"]}");
        assertThat(another.wants().orElseThrow().kind()).isEqualTo(WantedKind.ENTRY);
        assertThat(another.wants().orElseThrow().example()).contains("\"kind\": \"STATUTE\"");
    }

    @Test
    void an_entry_is_told_as_a_form_that_is_filled_in() {
        Questions questions = questions(centre().build(), stage("S", rule("R", STATUTE)));
        PossibleAnswer another = questions.questions().get(0).answers().get(0);
        PossibleAnswer told = another.telling(
                "{\"kind\": \"STATUTE\", \"drafted\": \"2001\", \"provisions\": [], \"repealed\": null}");
        Centre changed = questions.answered(centre().build(), told);
        InstitutionalDocument entry = changed.documents().elements().get(0);
        assertThat(entry.kind()).isEqualTo(Fact.known(DocumentKind.STATUTE));
        assertThat(entry.repealed()).isEqualTo(Fact.none());
        assertThat(entry.provisions().isComplete()).isTrue();
        assertThat(told.json().orElseThrow()).startsWith("{\"documents\": {\"atLeast\": [{\"kind\": \"STATUTE\"");
        assertThatThrownBy(() -> another.telling("{\"kind\": ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_entries_of_one_answer_are_all_in_its_json() {
        InstitutionalDocument chart =
                document("d").kind(DocumentKind.STRUCTURE_CHART).build();
        Centre begun = centre().documents(Listing.atLeast(chart)).build();
        Question question =
                only(begun, rule("R", DOCUMENTS.some(of(DocumentKind.STATUTE)).and(DOCUMENTS.some(of(BY_LAWS)))));
        assertThat(question.answers())
                .extracting(PossibleAnswer::json)
                .contains(
                        Optional.of(
                                "{\"kind\": \"STATUTE\", \"drafted\": \"[..2012-05-15]\", \"id\": \"new-document-1\"},"
                                        + " {\"kind\": \"BY_LAWS\", \"drafted\": \"[..2012-05-15]\", \"id\": \"new-document-2\"}"));
    }

    @Test
    void where_one_of_a_few_values_will_do_each_is_an_answer() {
        assertThat(kinds(DocumentKind.STATUTE, BY_LAWS))
                .extracting(answer -> answer.says().english())
                .containsSequence(
                        "Yes, there is at least one document: kind of document – statute and adoption – " + BY_DAY,
                        "Yes, there is at least one document: kind of document – organisational by-laws and adoption – "
                                + BY_DAY);
    }

    @Test
    void where_one_of_many_values_will_do_it_has_to_be_told() {
        DocumentKind[] nine = Arrays.copyOf(DocumentKind.values(), SoughtAnswers.MOST_VARIANTS + 1);
        PossibleAnswer some = kinds(nine).stream()
                .filter(answer -> answer.wants()
                        .filter(each -> each.kind() == WantedKind.ONE_OF)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Questions questions = questions(centre().build(), stage("S", rule("R", adopted(nine))));
        assertThatThrownBy(() -> questions.answered(centre().build(), some))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> some.telling("POETRY")).isInstanceOf(IllegalArgumentException.class);
        PossibleAnswer told = some.telling(nine[1].name());
        assertThat(told.json().orElseThrow()).contains("\"kind\": \"" + nine[1].name() + "\"");
        assertThat(questions.answered(centre().build(), told).documents().elements())
                .extracting(InstitutionalDocument::kind)
                .containsExactly(Fact.known(nine[1]));
    }

    @Test
    void what_is_told_of_several_values_is_written_as_its_own_kind_and_said_in_words() {
        WantedValue wanted = new WantedValue(
                Place.parse("/documents/-1/published"),
                WantedKind.ONE_OF,
                "true",
                List.of(WantedChoice.of(true, new Scalar(true)), WantedChoice.of(false, new Scalar(false))));
        PossibleAnswer open = new PossibleAnswer(
                Wording.of("Tak", "Yes"),
                Optional.of("{\"published\": true}"),
                List.of(Amendment.value(wanted.place(), true)),
                Optional.of(wanted),
                List.of(),
                List.of());
        PossibleAnswer told = open.telling("false");
        assertThat(told.json()).contains("{\"published\": false}");
        assertThat(told.amendments()).containsExactly(Amendment.value(wanted.place(), false));
        assertThat(told.says()).isEqualTo(Wording.of("nie", "no"));
    }

    @Test
    void every_text_of_the_entries_that_an_answer_adds_is_told_in_its_own_entry() {
        Centre begun = centre().documents(
                        Listing.atLeast(document("d").number(Fact.none()).build()))
                .build();
        Questions questions = questions(
                begun,
                stage(
                        "S",
                        rule(
                                "R",
                                DOCUMENTS
                                        .some(of(DocumentKind.STATUTE).and(SmallQuestions.HAS_NUMBER))
                                        .and(DOCUMENTS.some(of(BY_LAWS).and(SmallQuestions.HAS_NUMBER))))));
        PossibleAnswer both = questions.questions().stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer ->
                        answer.json().filter(json -> json.contains("}, {")).isPresent())
                .filter(answer -> !answer.rules().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> questions.answered(begun, both)).isInstanceOf(IllegalArgumentException.class);
        PossibleAnswer one = both.telling("I/1");
        assertThatThrownBy(() -> questions.answered(begun, one)).isInstanceOf(IllegalArgumentException.class);
        PossibleAnswer told = one.telling("II/2");
        assertThat(told.wants()).isEmpty();
        assertThat(told.json().orElseThrow()).containsSubsequence("I/1", "}, {", "II/2");
        assertThat(questions.answered(begun, told).documents().elements())
                .extracting(InstitutionalDocument::number)
                .containsExactly(Fact.none(), Fact.known("I/1"), Fact.known("II/2"));
    }

    private static List<PossibleAnswer> kinds(DocumentKind... kinds) {
        return only(centre().build(), rule("R", adopted(kinds))).answers();
    }

    private static Condition<Centre> adopted(DocumentKind... kinds) {
        return DOCUMENTS.some(DocumentFacts.DOCUMENT_KIND.isOneOf(kinds).and(DocumentFacts.ADOPTED.hasCome()));
    }

    private static Condition<InstitutionalDocument> of(DocumentKind kind) {
        return DocumentFacts.DOCUMENT_KIND.is(kind);
    }
}
