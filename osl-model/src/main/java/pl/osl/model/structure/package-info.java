/**
 * The structure of a centre, and the training, supervision and numbers of its staff; builds on facts and is used by the
 * centre.
 */
package pl.osl.model.structure;
