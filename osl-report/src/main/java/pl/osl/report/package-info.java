/**
 * Every answer as a person reads it; {@link pl.osl.report.Report} is the entry point.
 *
 * <p>This package also holds the texts of answers that take only a class or two; assessments and catalogues have packages
 * of their own. The answers come from the packages of {@code pl.osl.rules}. Nothing here asks questions about a record,
 * except whether a plan is needed.
 */
package pl.osl.report;
