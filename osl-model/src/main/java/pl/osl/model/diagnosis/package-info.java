/** What is found out about a community before work in it; start at {@link pl.osl.model.diagnosis.Diagnosis}. */
package pl.osl.model.diagnosis;
