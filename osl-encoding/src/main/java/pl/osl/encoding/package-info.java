/**
 * How the builders of the record types accept facts, listings and validities; used only by the generator of these
 * types.
 */
package pl.osl.encoding;
