/** Asks again what an assessment answered, and says whether the answer is still the same, and where not, why. */
package pl.osl.rules.replay;
