/**
 * The words a rule is written in: {@link pl.osl.rules.condition.Condition} is what they build, and is answered by a
 * walk.
 */
package pl.osl.rules.condition;
