/**
 * The binding of the types to JSON: the mapper, the readers and writers of facts, and the search for all faults of a
 * document; not exported.
 */
package pl.osl.model.wire;
