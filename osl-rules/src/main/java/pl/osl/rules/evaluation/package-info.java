/**
 * Bare answers: a standard with its rules numbered, asked on a day, followed through time, or asked under
 * assumptions. Exported to the test kit only.
 */
package pl.osl.rules.evaluation;
