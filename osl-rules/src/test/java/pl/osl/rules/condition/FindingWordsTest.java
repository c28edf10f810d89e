package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.at;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.HEAD_ATTENDED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;

class FindingWordsTest {

    private static final Condition<Centre> SOME_STATUTE = DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE));

    @Test
    void what_is_as_required_is_shown_by_itself() {
        assertThat(kind(document("a").kind(STATUTE), DOCUMENT_KIND.is(STATUTE)))
                .isEqualTo(Wording.of("rodzaj dokumentu: statut", "kind of document: statute"));
    }

    @Test
    void what_is_not_as_required_is_shown_with_what_is_required() {
        assertThat(kind(document("a").kind(BY_LAWS), DOCUMENT_KIND.is(STATUTE)))
                .isEqualTo(Wording.of(
                        "rodzaj dokumentu: regulamin organizacyjny (wymagane: statut)",
                        "kind of document: organisational by-laws (required: statute)"));
    }

    @Test
    void what_is_not_recorded_is_shown_as_such_with_what_would_be_required() {
        assertThat(kind(document("a"), DOCUMENT_KIND.isOneOf(STATUTE, BY_LAWS)))
                .isEqualTo(Wording.of(
                        "rodzaj dokumentu: brak danych (wymagane: statut lub regulamin organizacyjny)",
                        "kind of document: not recorded (required: statute or organisational by-laws)"));
    }

    @Test
    void a_value_recorded_as_none_is_shown_as_such() {
        assertThat(at(
                                "/documents/0/number",
                                finding(
                                        DOCUMENTS.some(NUMBER.is("XXIII/235/12")),
                                        centreWith(document("a").number(none()).build())))
                        .says())
                .isEqualTo(
                        Wording.of("numer: nie ma (wymagane: XXIII/235/12)", "number: none (required: XXIII/235/12)"));
    }

    @ParameterizedTest
    @CsvSource({"true, tak, yes", "false, nie, no"})
    void a_yes_or_no_is_shown_in_words(boolean attended, String polish, String english) {
        Condition<Centre> recorded = FAMILIARISATIONS.some(HEAD_ATTENDED.exists());
        Centre centre = centreWith(familiarisation().headAttended(attended).build());

        assertThat(at("/familiarisations/0/headAttended", finding(recorded, centre))
                        .says())
                .isEqualTo(
                        Wording.of("udział kierownika (dyrektora): " + polish, "attendance of the head: " + english));
    }

    @ParameterizedTest
    @CsvSource({"true, tak, yes", "false, nie, no"})
    void a_predicate_is_shown_by_its_words_and_its_answer(boolean answer, String polish, String english) {
        Condition<Centre> predicate = Condition.holds(Wording.of("sprawdzenie", "check"), centre -> answer);

        assertThat(finding(predicate, centre().build()).says())
                .isEqualTo(Wording.of("sprawdzenie: " + polish, "check: " + english));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2012-05-15 | przyjęcie: 15 maja 2012 r. | adoption: 15 May 2012
            2012       | przyjęcie: 2012 r. (wymagane: najpóźniej w dniu oceny) | adoption: 2012 (required: by the day asked about)
            2013-01    | przyjęcie: styczeń 2013 r. (wymagane: najpóźniej w dniu oceny) | adoption: January 2013 (required: by the day asked about)
            none       | przyjęcie: nie nastąpiło (wymagane: najpóźniej w dniu oceny) | adoption: has not taken place (required: by the day asked about)
            unrecorded | przyjęcie: brak danych (wymagane: najpóźniej w dniu oceny) | adoption: not recorded (required: by the day asked about)
            """)
    void a_day_is_shown_as_precisely_as_it_is_known(String adopted, String polish, String english) {
        Centre centre = centreWith(document("a").adopted(when(adopted)).build());

        assertThat(finding(DOCUMENTS.some(ADOPTED.hasCome()), centre)
                        .parts()
                        .get(0)
                        .parts()
                        .get(1)
                        .says())
                .isEqualTo(Wording.of(polish, english));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            none       | uchylenie: nie uchylono | repeal: not repealed
            2012-05-16 | uchylenie: 16 maja 2012 r. | repeal: 16 May 2012
            2012-05-15 | uchylenie: 15 maja 2012 r. (wymagane: po dniu oceny lub wcale) | repeal: 15 May 2012 (required: after the day asked about, or never)
            """)
    void a_day_that_has_not_come_is_as_required(String repealed, String polish, String english) {
        Centre centre = centreWith(document("a").repealed(when(repealed)).build());

        assertThat(at("/documents/0/repealed", finding(DOCUMENTS.some(REPEALED.hasNotCome()), centre))
                        .says())
                .isEqualTo(Wording.of(polish, english));
    }

    @Test
    void a_day_that_has_passed_is_shown_with_what_would_be_required() {
        Centre centre = centreWith(document("a").repealed(when("2012-05-14")).build());

        assertThat(at("/documents/0/repealed", finding(DOCUMENTS.some(REPEALED.hasNotPassed()), centre))
                        .says())
                .isEqualTo(Wording.of(
                        "uchylenie: 14 maja 2012 r. (wymagane: nie przed dniem oceny)",
                        "repeal: 14 May 2012 (required: not before the day asked about)"));
    }

    @Test
    void a_complete_listing_is_shown_with_how_many_elements_are_as_required() {
        Centre centre = centreWith(
                document("a").kind(STATUTE).build(), document("b").kind(BY_LAWS).build());

        assertThat(finding(SOME_STATUTE, centre).says())
                .isEqualTo(Wording.of(
                        "dokumenty – liczba spełniających warunki: 1 z 2 (potrzeba 1), wykaz pełny",
                        "documents – meeting the conditions: 1 of 2 (1 needed), complete list"));
    }

    @Test
    void what_may_count_is_shown_as_a_range_and_a_partial_listing_as_such() {
        Centre centre = centre().documents(Listing.atLeast(
                        document("a").kind(STATUTE).build(),
                        document("b").build(),
                        document("c").kind(Fact.unrecorded()).build()))
                .build();

        assertThat(finding(DOCUMENTS.where(DOCUMENT_KIND.is(STATUTE)).atLeast(4), centre)
                        .says())
                .isEqualTo(Wording.of(
                        "dokumenty – liczba spełniających warunki: 1–3 z 3 (potrzeba 4), wykaz może być niepełny",
                        "documents – meeting the conditions: 1–3 of 3 (4 needed), list may be incomplete"));
    }

    @Test
    void an_unrecorded_listing_is_shown_as_such() {
        assertThat(finding(SOME_STATUTE, centre().build()).says())
                .isEqualTo(Wording.of("dokumenty: brak danych", "documents: not recorded"));
    }

    @Test
    void every_is_shown_with_how_many_elements_fail() {
        Centre centre = centreWith(
                document("a").kind(STATUTE).build(),
                document("b").kind(BY_LAWS).build(),
                document("c").build());

        assertThat(finding(DOCUMENTS.every(DOCUMENT_KIND.is(STATUTE)), centre).says())
                .isEqualTo(Wording.of(
                        "dokumenty – liczba niespełniających warunku: 1–2 z 3 (ma być 0), wykaz pełny",
                        "documents – not meeting the condition: 1–2 of 3 (has to be 0), complete list"));
    }

    @Test
    void an_element_is_shown_by_what_it_is_called() {
        assertThat(finding(SOME_STATUTE, centreWith(document("a").build()))
                        .parts()
                        .get(0)
                        .says())
                .isEqualTo(Wording.of(
                        "dokument (poz. 1 wykazu, od 1 stycznia 2000 r.)",
                        "document (no. 1 on the list, from 1 January 2000)"));
    }

    @Test
    void the_opposite_is_shown_as_what_must_not_be_so() {
        assertThat(finding(SOME_STATUTE.not(), centre().build()).says())
                .isEqualTo(Wording.of("nie może zachodzić", "must not be so"));
    }

    private static Wording kind(InstitutionalDocument.Builder document, Condition<InstitutionalDocument> condition) {
        return at("/documents/0/kind", finding(DOCUMENTS.some(condition), centreWith(document.build())))
                .says();
    }
}
