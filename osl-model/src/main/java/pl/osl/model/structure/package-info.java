/**
 * What a centre consists of and what its staff went through; start at {@link
 * pl.osl.model.structure.OrganisationalUnit} and {@link pl.osl.model.structure.Familiarisation}.
 */
package pl.osl.model.structure;
