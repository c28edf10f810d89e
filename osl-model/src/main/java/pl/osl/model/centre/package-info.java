/** The centre, which is the root of a record and contains all other parts of the model. */
package pl.osl.model.centre;
