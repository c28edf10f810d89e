package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.walk.Inquiry;

class ThrowingConditionTest {

    private static final Wording WORDS = Wording.of("sprawdzenie", "check");

    private static final Centre CENTRE = centreWith(
            document("a").kind(STATUTE).number("1").build(),
            document("b").kind(BY_LAWS).number("2").build());

    private static final Condition<Centre> THROWS = Condition.holds(WORDS, centre -> {
        throw new UnsupportedOperationException("secret of " + centre.id());
    });

    /** Throws about the statute alone. */
    private static final Condition<InstitutionalDocument> THROWS_ONCE = Condition.holds(WORDS, document -> {
        if (document.kind().value() == STATUTE) {
            throw new UnsupportedOperationException("secret");
        }
        return true;
    });

    @Test
    void a_predicate_that_throws_gives_an_unknown_answer_in_both_readings() {
        assertThat(letters(truth(THROWS, CENTRE))).isEqualTo("U");
    }

    @Test
    void a_predicate_over_a_fact_that_throws_gives_an_unknown_answer_in_both_readings() {
        Condition<InstitutionalDocument> matches = NUMBER.matches(WORDS, text -> {
            throw new UnsupportedOperationException(text);
        });

        assertThat(letters(truth(DOCUMENTS.every(matches), CENTRE))).isEqualTo("U");
    }

    @Test
    void both_readings_note_the_class_of_what_was_thrown() {
        Inquiry answering = Inquiry.answering(CENTRE, DAY, Map.of());
        Inquiry explaining = Inquiry.explaining(CENTRE, DAY, Map.of());
        answering.ask(THROWS);
        explaining.ask(THROWS);

        assertThat(answering.broken()).contains(UnsupportedOperationException.class);
        assertThat(explaining.broken()).contains(UnsupportedOperationException.class);
    }

    @Test
    void nothing_is_noted_if_nothing_was_thrown() {
        Inquiry inquiry = Inquiry.answering(CENTRE, DAY, Map.of());
        inquiry.ask(DOCUMENTS.some());

        assertThat(inquiry.broken()).isEmpty();
    }

    @Test
    void what_an_earlier_question_threw_is_forgotten_by_the_next() {
        Inquiry inquiry = Inquiry.explaining(CENTRE, DAY, Map.of());
        inquiry.ask(THROWS);
        inquiry.ask(DOCUMENTS.some());

        assertThat(inquiry.broken()).isEmpty();
        assertThat(letters(inquiry.finding().truth())).isEqualTo("T");
    }

    @ParameterizedTest(name = "{0} beside a throw: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # other part | throw and part, part and throw, throw or part, part or throw
            T | U U T T
            F | F F U U
            """)
    void a_throw_leaves_an_answer_that_another_part_settles(String part, String answers) {
        Condition<Centre> other = part.equals("T") ? DOCUMENTS.some() : DOCUMENTS.none();

        assertThat(letters(
                        truth(THROWS.and(other), CENTRE),
                        truth(other.and(THROWS), CENTRE),
                        truth(THROWS.or(other), CENTRE),
                        truth(other.or(THROWS), CENTRE)))
                .isEqualTo(answers);
    }

    @Test
    void the_opposite_of_a_throw_is_unknown_too() {
        assertThat(letters(truth(THROWS.not(), CENTRE))).isEqualTo("U");
    }

    @Test
    void an_element_about_which_a_predicate_throws_counts_as_unknown() {
        assertThat(letters(
                        truth(DOCUMENTS.some(THROWS_ONCE), CENTRE),
                        truth(DOCUMENTS.every(THROWS_ONCE), CENTRE),
                        truth(DOCUMENTS.where(THROWS_ONCE).atLeast(2), CENTRE)))
                .isEqualTo("T U U");
    }

    @Test
    void the_findings_around_a_throw_are_those_of_a_walk_without_it() {
        Condition<Centre> before = DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE));
        Condition<Centre> after = DOCUMENTS.every(NUMBER.exists());
        Finding disturbed = finding(Condition.all(List.of(before, THROWS, after)), CENTRE);

        assertThat(disturbed.parts()).hasSize(3);
        assertThat(disturbed.parts().get(0)).isEqualTo(finding(before, CENTRE));
        assertThat(disturbed.parts().get(2)).isEqualTo(finding(after, CENTRE));
    }

    @Test
    void a_throw_inside_an_element_leaves_the_walk_where_it_was() {
        Condition<InstitutionalDocument> later = DOCUMENT_KIND.is(BY_LAWS);
        Finding finding = finding(DOCUMENTS.some(THROWS_ONCE.and(later)), CENTRE);

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/documents/0/kind STATUTE", "/documents/1/kind BY_LAWS");
        assertThat(finding.parts())
                .extracting(part -> part.place().toString())
                .containsExactly("/documents/0", "/documents/1");
    }

    @Test
    void a_listing_that_throws_is_one_open_finding_beside_the_others() {
        Elements<Centre, InstitutionalDocument> unreadable = Elements.of(
                "documents",
                centre -> {
                    throw new IllegalStateException("secret");
                },
                WORDS,
                WORDS);
        Finding finding = finding(unreadable.some().or(DOCUMENTS.none()), CENTRE);

        assertThat(finding.parts()).hasSize(2);
        assertThat(finding.parts().get(0).parts()).isEmpty();
        assertThat(finding.parts().get(1)).isEqualTo(finding(DOCUMENTS.none(), CENTRE));
    }

    @Test
    void a_broken_finding_says_so_at_the_place_it_was_asked_about() {
        Finding broken = finding(DOCUMENTS.some(THROWS_ONCE), CENTRE)
                .parts()
                .get(0)
                .parts()
                .get(1);

        assertThat(broken.says()).isEqualTo(Wording.of("warunek nie dał odpowiedzi", "the condition gave no answer"));
        assertThat(broken.place()).hasToString("/documents/0");
        assertThat(broken.evidence()).isEmpty();
        assertThat(broken.unchangedBefore()).isEmpty();
    }

    @Test
    void the_message_of_what_was_thrown_is_not_kept() {
        assertThat(OslJson.write(finding(THROWS, CENTRE))).doesNotContain("secret");
    }
}
