/** Asks a standard about a centre on a day: outcomes and reasons per rule, a status per stage. */
package pl.osl.rules.assessment;
