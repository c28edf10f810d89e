package pl.osl.rules.standard;

import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;

/**
 * The centres to which a rule applies.
 *
 * @param wording who they are, in the nominative
 * @param wording what these centres are called, in the nominative
 * @param condition true of exactly these centres
 */
public record Scope(Wording wording, Condition<Centre> condition) {}
