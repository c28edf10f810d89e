/** The structure of a centre, its staff and its meetings as words for conditions. */
package pl.osl.rules.vocabulary.structure;
