/**
 * The answers about many centres, counted: {@link pl.osl.rules.cohort.CohortSummary} keeps counts that add up, so
 * that missing facts stay visible.
 */
package pl.osl.rules.cohort;
