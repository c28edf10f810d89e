package pl.osl.rules.evaluation;

import java.util.Optional;
import pl.osl.model.centre.Centre;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.Inquiry;

/** The bare answer to one rule. */
public final class RuleEvaluation {

    private RuleEvaluation() {}

    /** The outcome of a rule, by a walk that stops early; a waiver stands in for what the rule demands. */
    public static Outcome outcome(Rule rule, boolean waived, Inquiry answering) {
        Optional<Condition<Centre>> scope = rule.applies();
        Truth applies = scope.isPresent() ? answering.ask(scope.get()) : Truth.TRUE;
        boolean isAsked = applies == Truth.TRUE && !waived;
        Outcome outcome = Outcome.of(applies, waived, isAsked ? answering.ask(rule.requirement()) : Truth.UNKNOWN);
        boolean isBroken = outcome == Outcome.UNDETERMINED && answering.broken().isPresent();
        return isBroken ? Outcome.BROKEN : outcome;
    }

    /**
     * The outcome of a rule of which a condition threw a moment ago.
     *
     * <p>It is settled only if a walk that leaves nothing unasked meets a throw again and is settled in spite of it. A
     * condition that threw and now answers cannot be relied upon: its rule is broken, whatever it says.
     */
    static Outcome afterThrow(Rule rule, boolean waived, Inquiry answering, Class<?> thrown) {
        Inquiry explaining = answering.explaining();
        Truth applies = rule.applies().map(explaining::ask).orElse(Truth.TRUE);
        boolean threw = explaining.broken().isPresent();
        Truth requires = explaining.ask(rule.requirement());
        threw |= explaining.broken().isPresent();
        Outcome outcome = outcome(rule, waived, answering);
        boolean isOpen = Outcome.of(applies, waived, requires) == Outcome.UNDETERMINED;
        boolean isSaidToBeOpen = outcome == Outcome.UNDETERMINED || outcome == Outcome.BROKEN;
        if (threw && isOpen == isSaidToBeOpen) {
            return outcome;
        }
        answering.breakBy(thrown);
        return Outcome.BROKEN;
    }
}
