/** The community organisers of a centre; built from facts, used by the centre. */
package pl.osl.model.organiser;
