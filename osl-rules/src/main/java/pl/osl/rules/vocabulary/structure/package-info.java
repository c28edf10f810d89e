/**
 * The structure of a centre, its staff and its meetings as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.structure.UnitFacts} and {@link pl.osl.rules.vocabulary.structure.FamiliarisationFacts}.
 */
package pl.osl.rules.vocabulary.structure;
