/** What a centre consists of and what its staff went through; built from facts, used by the centre. */
package pl.osl.model.structure;
