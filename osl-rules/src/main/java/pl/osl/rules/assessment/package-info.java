/**
 * The answers about a centre on a day: {@link pl.osl.rules.assessment.Assessor} asks a standard, with reasons or
 * without.
 */
package pl.osl.rules.assessment;
