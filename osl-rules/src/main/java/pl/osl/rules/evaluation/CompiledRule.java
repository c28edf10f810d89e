package pl.osl.rules.evaluation;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Thrown;

/** A rule whose conditions are compiled; immutable, for any number of walks. */
final class CompiledRule {

    private final Rule rule;
    private final CompiledCondition<? super Centre>[] applies;
    private final CompiledCondition<? super Centre>[] requires;

    /**
     * @param applies what all has to be true for the rule to apply
     * @param requires what it all requires
     */
    CompiledRule(
            Rule rule,
            List<CompiledCondition<? super Centre>> applies,
            List<CompiledCondition<? super Centre>> requires) {
        this.rule = rule;
        this.applies = array(applies);
        this.requires = array(requires);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled here alone
    private static CompiledCondition<? super Centre>[] array(List<CompiledCondition<? super Centre>> parts) {
        return parts.toArray(new CompiledCondition[0]);
    }

    /** The outcome; a rule of which a condition threw is asked once more, as one that is not compiled. */
    Outcome outcome(boolean waived, Inquiry answering) {
        Class<?> threw;
        answering.forgetBroken();
        try {
            Outcome outcome = compiled(waived, answering);
            if (outcome != Outcome.UNDETERMINED || answering.broken().isEmpty()) {
                return outcome;
            }
            threw = answering.broken().orElseThrow();
        } catch (Throwable thrown) { // told by the walks that follow
            if (!Thrown.breaksOnlyTheRule(thrown)) {
                throw thrown;
            }
            threw = thrown.getClass();
        }
        return RuleEvaluation.afterThrow(rule, waived, answering, threw);
    }

    private Outcome compiled(boolean waived, Inquiry answering) {
        Truth meant = all(applies, answering);
        boolean isAsked = meant == Truth.TRUE && !waived;
        return Outcome.of(meant, waived, isAsked ? all(requires, answering) : Truth.UNKNOWN);
    }

    private static Truth all(CompiledCondition<? super Centre>[] parts, Inquiry answering) {
        boolean open = false;
        for (CompiledCondition<? super Centre> part : parts) {
            Truth truth = part.ask(answering.centre(), answering);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            open |= truth == Truth.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }
}
