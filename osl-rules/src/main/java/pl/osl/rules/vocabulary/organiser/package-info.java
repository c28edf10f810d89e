/**
 * Community organisers, their training and their tasks as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.organiser.OrganiserFacts}.
 */
package pl.osl.rules.vocabulary.organiser;
