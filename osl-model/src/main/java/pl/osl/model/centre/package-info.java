/** The centre itself, the root of a record; gathers all other parts of the model. */
package pl.osl.model.centre;
