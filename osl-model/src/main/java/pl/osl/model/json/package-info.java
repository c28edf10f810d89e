/** The written form; {@link pl.osl.model.json.OslJson} reads and writes records and answers of every type. */
package pl.osl.model.json;
