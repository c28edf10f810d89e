package pl.osl.rules.condition;

import java.util.function.Function;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/**
 * Whether a day that is read from a field has come, or the opposite, compiled; the most common of all questions.
 *
 * @param <S> what has the day
 */
final class CompiledHasCome<S> extends CompiledCondition<S> {

    private final Function<? super S, Fact<When>> day;
    private final int after;
    private final Truth come;
    private final Truth notCome;
    private final CompiledCondition<S> open;

    /**
     * @param open the same question, asked where the day by itself leaves it open
     */
    CompiledHasCome(
            Function<? super S, Fact<When>> day,
            DayRequirement.HasCome requirement,
            boolean opposite,
            CompiledCondition<S> open) {
        this.day = day;
        this.after = requirement.after();
        this.come = Truth.of(!opposite);
        this.notCome = Truth.of(opposite);
        this.open = open;
    }

    @Override
    public int cost() {
        return 1;
    }

    @Override
    public boolean isQuiet() {
        return true;
    }

    @Override
    public Truth ask(S subject, Inquiry answering) {
        Fact<When> here = day.apply(subject);
        if (here.isKnown()) {
            When when = here.value();
            int last = answering.day() - after;
            if (when.latestEpochDay() <= last) {
                return come;
            }
            if (when.earliestEpochDay() > last) {
                return notCome;
            }
        } else if (here.isNone()) {
            return notCome;
        }
        return open.ask(subject, answering);
    }
}
