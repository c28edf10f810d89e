package pl.osl.rules.condition;

import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A day or a number of which more may follow than is recorded of it.
 *
 * @param <S> what has it
 */
interface Deducible<S> {

    /** What it is called, and where it stands. */
    LabelledValue line();

    /** What follows from what is recorded or assumed of the subject where the walk is. */
    DeducedValue deduced(S subject, Inquiry inquiry);
}
