package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DRAFTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.FORM;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.FamiliarisationForm;

class ConditionWordingTest {

    private static final Parameter FEWEST =
            new Parameter("fewestStaff", 5, Wording.of("próg liczby pracowników", "threshold of the number of staff"));

    private static final Condition<Object> ONE = Condition.holds(Wording.of("pierwsze", "first"), subject -> true);
    private static final Condition<Object> TWO = Condition.holds(Wording.of("drugie", "second"), subject -> true);

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void a_condition_says_what_it_asks_in_both_languages(Condition<?> condition, String polish, String english) {
        assertThat(condition.wording()).isEqualTo(Wording.of(polish, english));
    }

    static List<Arguments> a_condition_says_what_it_asks_in_both_languages() {
        return List.of(
                Arguments.of(DOCUMENT_KIND.is(STATUTE), "rodzaj dokumentu: statut", "kind of document: statute"),
                Arguments.of(
                        DOCUMENT_KIND.isOneOf(STATUTE, BY_LAWS),
                        "rodzaj dokumentu: statut lub regulamin organizacyjny",
                        "kind of document: statute or organisational by-laws"),
                Arguments.of(
                        NUMBER.matches(Wording.of("numer rzymski", "a Roman number"), text -> true),
                        "numer: numer rzymski",
                        "number: a Roman number"),
                Arguments.of(
                        ADOPTED.hasCome(), "przyjęcie: najpóźniej w dniu oceny", "adoption: by the day asked about"),
                Arguments.of(
                        REPEALED.hasNotCome(),
                        "uchylenie: po dniu oceny lub wcale",
                        "repeal: after the day asked about, or never"),
                Arguments.of(
                        REPEALED.hasNotPassed(),
                        "uchylenie: nie przed dniem oceny",
                        "repeal: not before the day asked about"),
                Arguments.of(
                        DRAFTED.notAfter(ADOPTED),
                        "„opracowanie” nie później niż „przyjęcie”",
                        "“drafting” no later than “adoption”"),
                Arguments.of(STAFF.atLeast(3), "liczba pracowników: co najmniej 3", "number of staff: at least 3"),
                Arguments.of(
                        STAFF.atLeast(FEWEST),
                        "liczba pracowników: co najmniej wartość parametru „próg liczby pracowników” (domyślnie 5)",
                        "number of staff: at least the value of the parameter “threshold of the number of staff”"
                                + " (by default 5)"),
                Arguments.of(ONE, "pierwsze", "first"),
                Arguments.of(ONE.and(TWO), "wszystkie warunki (pierwsze; drugie)", "all of these (first; second)"),
                Arguments.of(
                        ONE.or(TWO),
                        "co najmniej jeden z warunków (pierwsze; drugie)",
                        "at least one of these (first; second)"),
                Arguments.of(ONE.not(), "nie zachodzi (pierwsze)", "is not so (first)"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void a_question_about_a_listing_says_which_elements_and_how_many(
            Condition<?> condition, String polish, String english) {
        assertThat(condition.wording())
                .isEqualTo(Wording.of(
                        polish.replace("WYKAZ", "w wykazie „zapoznawanie pracowników z OSL”"),
                        english.replace("LIST", "on the list “introductions of staff to OSL”")));
    }

    static List<Arguments> a_question_about_a_listing_says_which_elements_and_how_many() {
        var training = FORM.is(FamiliarisationForm.TRAINING);
        return List.of(
                Arguments.of(FAMILIARISATIONS.some(), "co najmniej jedna pozycja WYKAZ", "at least one entry LIST"),
                Arguments.of(FAMILIARISATIONS.none(), "brak pozycji WYKAZ", "no entry LIST"),
                Arguments.of(
                        FAMILIARISATIONS.some(training),
                        "co najmniej jedna pozycja WYKAZ, dla której (forma zapoznania: szkolenie)",
                        "at least one entry LIST for which (form of the introduction: training)"),
                Arguments.of(
                        FAMILIARISATIONS.where(training).atLeast(2),
                        "co najmniej 2 pozycje WYKAZ, dla których (forma zapoznania: szkolenie)",
                        "at least 2 entries LIST for which (form of the introduction: training)"),
                Arguments.of(
                        FAMILIARISATIONS.every(training),
                        "dla każdej pozycji WYKAZ (forma zapoznania: szkolenie)",
                        "for each entry LIST (form of the introduction: training)"),
                Arguments.of(
                        FAMILIARISATIONS.where(STAFF.atLeast(3)).every(training),
                        "dla każdej pozycji WYKAZ (jeżeli (liczba pracowników: co najmniej 3);"
                                + " to (forma zapoznania: szkolenie))",
                        "for each entry LIST (if (number of staff: at least 3);"
                                + " then (form of the introduction: training))"));
    }

    @Test
    void an_outline_says_when_an_entry_of_a_listing_stands() {
        assertThat(FAMILIARISATIONS.some().outline().listings())
                .extracting(listing -> listing.name().english() + ": "
                        + listing.when().get(0).wording().english())
                .containsExactly("introductions of staff to OSL: day of the introduction: by the day asked about");
    }

    @Test
    void a_day_or_number_that_follows_from_a_listing_says_from_which_entries() {
        assertThat(FAMILIARISATIONS
                        .where(FORM.is(FamiliarisationForm.TRAINING))
                        .sum(STAFF)
                        .atLeast(3)
                        .outline()
                        .parts())
                .extracting(part -> part.wording().english())
                .containsExactly("taking into account all entries on the list “introductions of staff to OSL”"
                        + " for which (form of the introduction: training)");
    }

    @Test
    void what_is_joined_in_the_same_way_is_said_once() {
        assertThat(ONE.and(TWO).and(ONE).wording().english()).isEqualTo("all of these (first; second; first)");
        assertThat(ONE.or(TWO).and(ONE).wording().english())
                .isEqualTo("all of these (at least one of these (first; second); first)");
    }

    @Test
    void a_condition_shows_what_it_asks_in_english() {
        assertThat(DOCUMENT_KIND.is(STATUTE)).hasToString("kind of document: statute");
    }
}
