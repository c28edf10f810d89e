/**
 * One writer for each format, which sets the blocks of a description; {@link pl.osl.report.writer.ReportWriter} names
 * them.
 *
 * <p>Knows no answer.
 */
package pl.osl.report.writer;
