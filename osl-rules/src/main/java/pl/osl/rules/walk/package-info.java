/**
 * The walk through a record that answers conditions: {@link pl.osl.rules.walk.Inquiry}, and what a walk keeps.
 * Exported to the test kit only.
 */
package pl.osl.rules.walk;
