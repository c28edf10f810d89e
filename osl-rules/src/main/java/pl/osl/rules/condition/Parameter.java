package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;

/**
 * A threshold that the sources leave open, so that whoever uses the standard may set it.
 *
 * @param name unique in a standard
 * @param standardValue what holds if nobody sets it; ours, not the sources'
 * @param wording what it is a threshold of
 */
public record Parameter(String name, int standardValue, Wording wording) {}
