/**
 * Waivers: {@link pl.osl.rules.waiver.Waivers} is a list of rules that centres may do without for a time, and what
 * became of each.
 */
package pl.osl.rules.waiver;
