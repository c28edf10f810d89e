package pl.osl.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;

class PresumedTurnTest {

    private static final Wording TITLE = Wording.of("tytuł", "title");

    @Test
    void what_is_presumed_of_an_open_rule_stands() {
        PresumedRuleProgress progress = rule(
                Optional.of(Outcome.MET),
                Optional.of(Outcome.UNDETERMINED),
                Optional.empty(),
                Optional.of(Outcome.MET));
        assertThat(progress.turn()).isEqualTo(PresumedTurn.KNOWN_AS_PRESUMED);
    }

    @Test
    void nothing_is_presumed_beside_a_firm_answer_that_is_known_or_lacking() {
        Optional<Outcome> met = Optional.of(Outcome.MET);
        Optional<Outcome> open = Optional.of(Outcome.UNDETERMINED);
        assertThatThrownBy(() -> rule(met, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> rule(Optional.empty(), open, met, met)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> rule(Optional.empty(), open, Optional.empty(), open))
                .isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> new PresumedStageProgress(
                        StageId.of("S"),
                        TITLE,
                        Optional.of(StageStatus.REACHED),
                        Optional.empty(),
                        Optional.of(StageStatus.REACHED),
                        Optional.empty(),
                        List.of()))
                .isInstanceOf(InvalidRecordException.class);
    }

    private static PresumedRuleProgress rule(
            Optional<Outcome> before,
            Optional<Outcome> firmBefore,
            Optional<Outcome> after,
            Optional<Outcome> firmAfter) {
        return new PresumedRuleProgress(
                RuleId.of("R"), TITLE, before, after, firmBefore, firmAfter, List.of(), List.of(), List.of());
    }
}
