/**
 * What a report says, as a few kinds of blocks in one language and in reading order, whatever its format; start at {@link
 * pl.osl.report.description.Page}.
 *
 * <p>Knows no answer and no writer.
 */
package pl.osl.report.description;
