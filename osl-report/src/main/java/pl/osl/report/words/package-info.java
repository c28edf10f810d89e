/**
 * Words, signs and lines that the reports of several answers share, in both languages, so that all use the same ones.
 *
 * <p>Used by the texts of the answers, which write to the pages of {@code pl.osl.report.description}.
 */
package pl.osl.report.words;
