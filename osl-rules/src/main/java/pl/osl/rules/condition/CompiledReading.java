package pl.osl.rules.condition;

import pl.osl.rules.walk.Inquiry;

/**
 * A day or a number made ready for walks that only answer.
 *
 * @param <S> what has it
 */
interface CompiledReading<S> {

    /** The possible values, as a span. */
    long span(S subject, Inquiry answering);
}
