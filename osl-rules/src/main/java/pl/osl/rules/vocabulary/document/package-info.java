/** Documents, plans, reports and certificates as words for conditions. */
package pl.osl.rules.vocabulary.document;
