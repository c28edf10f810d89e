/**
 * Those with whom a centre works, what stands in its way, and what it gives to others to do; start at {@link
 * pl.osl.model.partnership.Partner} and {@link pl.osl.model.partnership.Outsourcing}.
 */
package pl.osl.model.partnership;
