/**
 * An assessment asked again: {@link pl.osl.rules.replay.Replay} says whether the answer is still the same, and if
 * not, why.
 */
package pl.osl.rules.replay;
