/**
 * How facts are recorded, including missing and imprecise ones; the types on which every other package of the model
 * builds.
 */
package pl.osl.model.fact;
