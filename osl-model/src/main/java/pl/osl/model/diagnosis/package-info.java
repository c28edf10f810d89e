/** Findings about a community before work in it begins; builds on facts and is used by the community. */
package pl.osl.model.diagnosis;
