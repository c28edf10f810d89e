/** How a fact is recorded, lacking or only roughly known; every other package of the model is built from these types. */
package pl.osl.model.fact;
