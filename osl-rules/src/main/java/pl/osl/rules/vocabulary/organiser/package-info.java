/** Community organisers, their training and their tasks as words for conditions. */
package pl.osl.rules.vocabulary.organiser;
