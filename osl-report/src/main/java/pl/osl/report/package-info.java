/**
 * Every answer as a person reads it; {@link pl.osl.report.Report} is the entry point.
 *
 * <p>The answers come from the packages of {@code pl.osl.rules}; nothing here asks a question about a record.
 */
package pl.osl.report;
