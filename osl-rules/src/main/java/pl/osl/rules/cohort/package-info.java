/** Counts the answers about many centres, so that the counts always add up and missing facts stay visible. */
package pl.osl.rules.cohort;
