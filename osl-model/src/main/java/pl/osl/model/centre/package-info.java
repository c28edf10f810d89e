/** The root of a record: {@link pl.osl.model.centre.Centre} gathers all other parts of the model. */
package pl.osl.model.centre;
