package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.walk.Inquiry;

class InquiryTest {

    private static final Centre CENTRE = centreWith(
            familiarisation().build(),
            familiarisation().build(),
            familiarisation().build());

    private static final Elements<Centre, Familiarisation> ALL = FAMILIARISATIONS;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_answering_walk_stops_when_the_answer_is_certain(
            String question, int calls, Function<Condition<Familiarisation>, Condition<Centre>> over, boolean answer) {
        AtomicInteger asked = new AtomicInteger();
        Inquiry.answering(CENTRE, DAY, Map.of()).ask(over.apply(counting(asked, answer)));

        assertThat(asked).hasValue(calls);
    }

    static List<Arguments> an_answering_walk_stops_when_the_answer_is_certain() {
        return List.of(
                walk("some finds one", 1, ALL::some, true),
                walk("some finds none", 3, ALL::some, false),
                walk("every finds one that fails", 1, ALL::every, false),
                walk("every finds none that fails", 3, ALL::every, true),
                walk("none finds one", 1, ALL::none, true),
                walk("none finds none", 3, ALL::none, false),
                walk("two of three", 2, condition -> ALL.where(condition).atLeast(2), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_explaining_walk_asks_about_every_element(
            String question, int calls, Function<Condition<Familiarisation>, Condition<Centre>> over, boolean answer) {
        AtomicInteger asked = new AtomicInteger();
        Inquiry.explaining(CENTRE, DAY, Map.of()).ask(over.apply(counting(asked, answer)));

        assertThat(asked).hasValue(calls);
    }

    static List<Arguments> an_explaining_walk_asks_about_every_element() {
        return List.of(
                walk("some finds one", 3, ALL::some, true),
                walk("every finds one that fails", 3, ALL::every, false),
                walk("none finds one", 3, ALL::none, true),
                walk("two of three", 3, condition -> ALL.where(condition).atLeast(2), true));
    }

    @Test
    void an_answering_walk_leaves_out_the_parts_that_can_change_nothing() {
        AtomicInteger asked = new AtomicInteger();
        Inquiry inquiry = Inquiry.answering(CENTRE, DAY, Map.of());
        inquiry.ask(ALL.some().or(counting(asked, true)));
        inquiry.ask(ALL.none().and(counting(asked, true)));

        assertThat(asked).hasValue(0);
    }

    @Test
    void an_explaining_walk_asks_every_part() {
        AtomicInteger asked = new AtomicInteger();
        Inquiry inquiry = Inquiry.explaining(CENTRE, DAY, Map.of());
        inquiry.ask(ALL.some().or(counting(asked, true)));
        inquiry.ask(ALL.none().and(counting(asked, true)));

        assertThat(asked).hasValue(2);
    }

    @Test
    void an_element_that_does_not_stand_is_not_asked_about_in_either_reading() {
        AtomicInteger asked = new AtomicInteger();
        Centre later = centreWith(familiarisation().on(when("2012-05-16")).build());
        Inquiry.answering(later, DAY, Map.of()).ask(ALL.some(counting(asked, true)));
        Inquiry.explaining(later, DAY, Map.of()).ask(ALL.some(counting(asked, true)));

        assertThat(asked).hasValue(0);
    }

    @Test
    void an_explaining_walk_may_be_used_for_one_question_after_another() {
        Inquiry inquiry = Inquiry.explaining(CENTRE, DAY, Map.of());
        inquiry.ask(ALL.some());
        inquiry.ask(ALL.none());

        assertThat(letters(inquiry.finding().truth())).isEqualTo("F");
    }

    @Test
    void an_explaining_walk_keeps_a_finding_of_every_element_of_a_long_listing() {
        Inquiry inquiry = Inquiry.explaining(
                centre().familiarisations(Listing.of(
                                Collections.nCopies(100, familiarisation().build())))
                        .build(),
                DAY,
                Map.of());
        inquiry.ask(ALL.some());

        assertThat(inquiry.finding().parts()).hasSize(100);
        assertThat(inquiry.finding().parts().get(99).place()).hasToString("/familiarisations/99");
    }

    @Test
    void a_walk_that_only_answers_has_no_reasons() {
        Inquiry inquiry = Inquiry.answering(CENTRE, DAY, Map.of());
        inquiry.ask(ALL.some());

        assertThatThrownBy(inquiry::finding)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this inquiry only answers; ask one that explains");
    }

    @Test
    void a_walk_that_has_not_asked_anything_has_no_reasons() {
        assertThatThrownBy(Inquiry.explaining(CENTRE, DAY, Map.of())::finding)
                .isInstanceOf(IllegalStateException.class);
    }

    private static Arguments walk(
            String question, int calls, Function<Condition<Familiarisation>, Condition<Centre>> over, boolean answer) {
        return Arguments.of(question, calls, over, answer);
    }

    private static <S> Condition<S> counting(AtomicInteger asked, boolean answer) {
        return Condition.holds(Wording.of("sprawdzenie", "check"), subject -> {
            asked.incrementAndGet();
            return answer;
        });
    }
}
