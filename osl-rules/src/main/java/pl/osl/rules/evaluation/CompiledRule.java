package pl.osl.rules.evaluation;

import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/** A rule whose conditions are compiled; immutable, for any number of walks. */
final class CompiledRule {

    private final Rule rule;
    private final @Nullable CompiledCondition<? super Centre> applies;
    private final CompiledCondition<? super Centre> requirement;

    CompiledRule(Rule rule) {
        this.rule = rule;
        this.applies = rule.applies().map(Condition::compiled).orElse(null);
        this.requirement = rule.requirement().compiled();
    }

    /** The outcome; a rule whose condition throws is asked once more, as one that is not compiled. */
    Outcome outcome(boolean waived, Inquiry answering) {
        try {
            return compiled(waived, answering);
        } catch (RuntimeException thrown) {
            return RuleEvaluation.outcome(rule, waived, answering);
        }
    }

    private Outcome compiled(boolean waived, Inquiry answering) {
        if (applies != null) {
            Truth truth = answering.ask(applies);
            if (truth != Truth.TRUE) {
                return truth == Truth.FALSE ? Outcome.NOT_APPLICABLE : RuleEvaluation.open(answering);
            }
        }
        if (waived) {
            return Outcome.WAIVED;
        }
        return switch (answering.ask(requirement)) {
            case TRUE -> Outcome.MET;
            case FALSE -> Outcome.NOT_MET;
            case UNKNOWN -> RuleEvaluation.open(answering);
        };
    }
}
