package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void a_known_fact_has_its_value() {
        Fact<String> fact = Fact.known("x");

        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.isNone()).isFalse();
        assertThat(fact.isUnrecorded()).isFalse();
        assertThat(fact.value()).isEqualTo("x");
        assertThat(fact.asOptional()).contains("x");
    }

    @Test
    void none_is_knowledge_without_a_value() {
        Fact<String> fact = Fact.none();

        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.isNone()).isTrue();
        assertThat(fact.isUnrecorded()).isFalse();
        assertThat(fact.asOptional()).isEmpty();
    }

    @Test
    void unrecorded_is_no_knowledge_at_all() {
        Fact<String> fact = Fact.unrecorded();

        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.isNone()).isFalse();
        assertThat(fact.isUnrecorded()).isTrue();
        assertThat(fact.asOptional()).isEmpty();
    }

    @Test
    void asking_for_a_missing_value_says_whether_it_is_none_or_unrecorded() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Fact.none().value())
                .withMessage("this fact has no value: it is none");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Fact.unrecorded().value())
                .withMessage("this fact has no value: it is unrecorded");
    }

    @Test
    void facts_are_equal_if_they_say_the_same() {
        assertThat(Fact.known(new String("x"))).isEqualTo(Fact.known("x")).hasSameHashCodeAs(Fact.known("x"));
        assertThat(Fact.<String>none()).isEqualTo(Fact.<Integer>none());
        assertThat(Fact.<String>unrecorded()).isEqualTo(Fact.<Integer>unrecorded());
    }

    @Test
    void a_value_none_and_unrecorded_are_three_different_things() {
        assertThat(Fact.known("x")).isNotEqualTo(Fact.known("y"));
        assertThat(Fact.known("x")).isNotEqualTo(Fact.none());
        assertThat(Fact.none()).isNotEqualTo(Fact.known("x"));
        assertThat(Fact.none()).isNotEqualTo(Fact.unrecorded());
        assertThat(Fact.known("none")).isNotEqualTo(Fact.none());
    }

    @Test
    void a_change_reaches_the_value_alone() {
        assertThat(Fact.known("x").map(String::length)).isEqualTo(Fact.known(1));
        assertThat(Fact.<String>none().map(String::length)).isEqualTo(Fact.none());
        assertThat(Fact.<String>unrecorded().map(String::length)).isEqualTo(Fact.unrecorded());
    }

    @Test
    void as_text_it_is_its_value_or_the_word_for_the_lack_of_one() {
        assertThat(Fact.known(5)).hasToString("5");
        assertThat(Fact.none()).hasToString("none");
        assertThat(Fact.unrecorded()).hasToString("unrecorded");
    }
}
