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
    private final boolean isNeverDenied;
    private final int after;
    private final Truth come;
    private final Truth notCome;
    private final CompiledCondition<S> open;

    /**
     * @param open the same question, asked where the day by itself leaves it open
     */
    CompiledHasCome(
            DayInOrder<S> day, DayRequirement.HasCome requirement, boolean opposite, CompiledCondition<S> open) {
        this.day = day.reading();
        this.isNeverDenied = !opposite && day.isNeverDenied();
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

    /**
     * Whether it is asked if the day has come, and no other fact tells that it has not; another day may then be asked
     * before those facts are.
     */
    boolean isNeverDenied() {
        return isNeverDenied;
    }

    @Override
    public Truth ask(S subject, Inquiry answering) {
        Truth recorded = recorded(subject, answering);
        return recorded.isKnown() ? recorded : deduced(subject, answering);
    }

    /** The answer by what else is recorded, where the day by itself leaves it open. */
    Truth deduced(S subject, Inquiry answering) {
        return open.ask(subject, answering);
    }

    /** The answer by what is recorded of the day itself. */
    Truth recorded(S subject, Inquiry answering) {
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
        return Truth.UNKNOWN;
    }
}
