/**
 * How facts are recorded, including missing and imprecise ones; {@link pl.osl.model.fact.Fact} and {@link
 * pl.osl.model.fact.Listing} are the types on which every other package of the model builds.
 */
package pl.osl.model.fact;
