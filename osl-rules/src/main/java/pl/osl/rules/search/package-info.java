/** The search for the fewest steps that reach a stage, among assumptions. Exported to the test kit only. */
package pl.osl.rules.search;
