/** The community organisers of a centre; builds on facts and is used by the centre. */
package pl.osl.model.organiser;
