/** A centre and what it refers to as words for conditions; a rule author starts at {@link pl.osl.rules.vocabulary.centre.CentreFacts}. */
package pl.osl.rules.vocabulary.centre;
