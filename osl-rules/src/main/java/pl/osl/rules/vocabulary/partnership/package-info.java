/** Partners, obstacles and outsourcing as words for conditions. */
package pl.osl.rules.vocabulary.partnership;
