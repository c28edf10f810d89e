/**
 * What was found: {@link pl.osl.rules.finding.Finding} is the answer to a question with its evidence and its gaps;
 * {@code Outcome} and {@code StageStatus} say what follows for a rule and for a stage.
 */
package pl.osl.rules.finding;
