/** The communities in which a centre works and what is done there; built from diagnoses, used by the centre. */
package pl.osl.model.community;
