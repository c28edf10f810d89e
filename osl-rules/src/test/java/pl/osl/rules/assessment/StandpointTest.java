package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.standard.Standard;

class StandpointTest {

    private static final Centre CENTRE = centre().build();
    private static final Assessor ASSESSOR =
            Assessor.of(Standard.of("Test", "1", stage("I1", rule("A", TRUE), rule("B", FALSE))));

    private final Standpoint at = ASSESSOR.at(CENTRE, DAY);

    @Test
    void a_rule_that_is_asked_alone_is_answered_as_among_the_others() {
        assertThat(at.assess(RuleId.of("B"))).isEqualTo(at.assess().rule(RuleId.of("B")));
    }

    @Test
    void the_same_question_can_be_asked_about_another_day() {
        assertThat(at.on(DAY.plusDays(1)).assess())
                .isEqualTo(ASSESSOR.at(CENTRE, DAY.plusDays(1)).assess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01", "+6000000-01-01"})
    void a_day_outside_the_years_1_to_9999_is_refused_at_once(LocalDate day) {
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day must be in the years 1 to 9999, but found " + day);
        assertThatThrownBy(() -> at.on(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_shows_the_standard_the_centre_and_the_day() {
        assertThat(at).hasToString("Test 1, centre, 2012-05-15");
    }
}
