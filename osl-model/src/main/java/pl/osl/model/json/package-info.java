/** The written form: reads and writes every type of record and of answer as JSON, and is the only one that does. */
package pl.osl.model.json;
