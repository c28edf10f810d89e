/**
 * Documents, plans, reports and certificates as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.document.DocumentFacts}.
 */
package pl.osl.rules.vocabulary.document;
