/**
 * The OSL standard itself: {@link pl.osl.rules.osl.OslStandard} gives its editions, written with the vocabulary, one
 * file a stage.
 */
package pl.osl.rules.osl;
