/**
 * What a diagnosis finds in a community as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts}.
 */
package pl.osl.rules.vocabulary.diagnosis;
