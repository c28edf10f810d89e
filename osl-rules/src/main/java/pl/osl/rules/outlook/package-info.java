/** What follows from answers: how they change with time, and what made one answer become another; asks the assessment. */
package pl.osl.rules.outlook;
