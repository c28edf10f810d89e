/** Lets the mapper of any application read and write as {@link pl.osl.model.json.OslJson} does. */
package pl.osl.model.embedding;
