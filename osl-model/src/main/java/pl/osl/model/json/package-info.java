/**
 * The written form: {@link pl.osl.model.json.OslJson} is its door, and reads and writes every type of record and of
 * answer.
 */
package pl.osl.model.json;
