package pl.osl.rules.standard;

import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;

/**
 * To which centres a rule applies.
 *
 * @param wording who they are, in the nominative
 * @param condition true of them
 */
public record Scope(Wording wording, Condition<Centre> condition) {}
