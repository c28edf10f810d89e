/** What a diagnosis finds in a community as words for conditions. */
package pl.osl.rules.vocabulary.diagnosis;
