package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.rules.vocabulary.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.DocumentFacts.DRAFTED;
import static pl.osl.rules.vocabulary.DocumentFacts.KIND;
import static pl.osl.rules.vocabulary.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.DocumentFacts.REPEALED;
import static pl.osl.rules.vocabulary.FamiliarisationFacts.FORM;
import static pl.osl.rules.vocabulary.FamiliarisationFacts.STAFF;

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
                Arguments.of(KIND.is(STATUTE), "rodzaj dokumentu: statut", "kind of document: statute"),
                Arguments.of(
                        KIND.isOneOf(STATUTE, BY_LAWS),
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
                        "opracowanie nie później niż przyjęcie",
                        "drafting no later than adoption"),
                Arguments.of(STAFF.atLeast(3), "liczba pracowników: co najmniej 3", "number of staff: at least 3"),
                Arguments.of(
                        STAFF.atLeast(FEWEST),
                        "liczba pracowników: co najmniej próg liczby pracowników (domyślnie 5)",
                        "number of staff: at least threshold of the number of staff (by default 5)"),
                Arguments.of(ONE, "pierwsze", "first"),
                Arguments.of(ONE.and(TWO), "wszystkie: (pierwsze; drugie)", "all of (first; second)"),
                Arguments.of(ONE.or(TWO), "co najmniej jedno: (pierwsze; drugie)", "any of (first; second)"),
                Arguments.of(ONE.not(), "nie: (pierwsze)", "not (first)"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void a_question_about_a_listing_says_which_elements_and_how_many(
            Condition<?> condition, String polish, String english) {
        assertThat(condition.wording())
                .isEqualTo(Wording.of(
                        "zapoznania pracowników z OSL (dzień zapoznania: najpóźniej w dniu oceny" + polish,
                        "familiarisations of staff with OSL (day of the familiarisation: by the day asked about"
                                + english));
    }

    static List<Arguments> a_question_about_a_listing_says_which_elements_and_how_many() {
        var training = FORM.is(FamiliarisationForm.TRAINING);
        return List.of(
                Arguments.of(FAMILIARISATIONS.some(), "): co najmniej 1", "): at least 1"),
                Arguments.of(FAMILIARISATIONS.none(), "): ani jeden element", "): none"),
                Arguments.of(
                        FAMILIARISATIONS.some(training),
                        "; forma zapoznania: szkolenie): co najmniej 1",
                        "; form of the familiarisation: training): at least 1"),
                Arguments.of(
                        FAMILIARISATIONS.where(training).atLeast(2),
                        "; forma zapoznania: szkolenie): co najmniej 2",
                        "; form of the familiarisation: training): at least 2"),
                Arguments.of(
                        FAMILIARISATIONS.every(training),
                        "): każdy (forma zapoznania: szkolenie)",
                        "): each (form of the familiarisation: training)"));
    }

    @Test
    void a_condition_shows_what_it_asks_in_english() {
        assertThat(KIND.is(STATUTE)).hasToString("kind of document: statute");
    }
}
