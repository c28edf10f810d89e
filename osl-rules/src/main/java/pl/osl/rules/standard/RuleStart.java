package pl.osl.rules.standard;

import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;

/**
 * The day from which a rule applies to some centres or to all, and why not before.
 *
 * @param day the first day
 * @param kind why not before
 * @param whom the centres for which it is the first day; empty if for all
 */
public record RuleStart(LocalDate day, StartKind kind, Optional<Scope> whom) {

    /** The day asked about is the first day or later, and the centre is one of those for which it is. */
    Condition<Centre> condition() {
        Condition<Centre> come = Condition.from(day, kind.from(), kind.wording());
        return whom.map(scope -> come.and(scope.condition())).orElse(come);
    }

    /** Whether it counts beside the first day of the act and not in its place: the end of a relief, or a new wording. */
    boolean isBesideTheAct() {
        return kind == StartKind.END_OF_RELIEF || kind == StartKind.OTHER_WORDING;
    }

    boolean isAfter(LocalDate asked) {
        return asked.isBefore(day);
    }

    /** The reason why it does not apply on an earlier day, to whom. */
    Wording saysBeforeToWhom() {
        return whom.map(scope -> kind.wording().then(Wording.same(": ")).then(scope.wording()))
                .orElse(kind.wording());
    }
}
