/** What is found out about a community before work in it; built from facts, used by the community. */
package pl.osl.model.diagnosis;
