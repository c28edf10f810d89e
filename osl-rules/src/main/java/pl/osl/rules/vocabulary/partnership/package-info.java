/**
 * Partners, obstacles and outsourcing as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.partnership.PartnerFacts} and {@link pl.osl.rules.vocabulary.partnership.OutsourcingFacts}.
 */
package pl.osl.rules.vocabulary.partnership;
