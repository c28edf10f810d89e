/** The community organisers of a centre; start at {@link pl.osl.model.organiser.Organiser}. */
package pl.osl.model.organiser;
