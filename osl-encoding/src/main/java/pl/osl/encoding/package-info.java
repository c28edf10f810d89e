/** How the builders of the record types take facts, listings and validities; read by the generator of these types alone. */
package pl.osl.encoding;
