/**
 * Those with whom a centre works, what stands in its way, and what it gives to others to do; built from facts and
 * structure, used by the centre.
 */
package pl.osl.model.partnership;
