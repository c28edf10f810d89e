/**
 * Every answer as a person reads it; {@link pl.osl.report.Report} is the entry point.
 *
 * <p>Beside it lie the texts of the answers that are told in a class or two; assessments and catalogues have packages of
 * their own. The answers come from the packages of {@code pl.osl.rules}; nothing here asks a question about a record, but
 * whether a plan is needed.
 */
package pl.osl.report;
