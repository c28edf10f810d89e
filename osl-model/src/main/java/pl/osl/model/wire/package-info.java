/**
 * How the types are bound to JSON: the one mapper, the readers and writers of facts, and the search for all faults of a
 * document; not exported.
 */
package pl.osl.model.wire;
