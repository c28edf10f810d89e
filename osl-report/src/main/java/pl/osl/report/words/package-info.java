/**
 * Words, signs and lines that the reports of several answers share, in both languages, so that all say the same.
 *
 * <p>Put on pages of {@code pl.osl.report.description}, and used by the texts of the answers.
 */
package pl.osl.report.words;
