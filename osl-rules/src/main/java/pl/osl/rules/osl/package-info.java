/** The OSL standard itself, in its editions; one file a stage, written with the vocabulary. */
package pl.osl.rules.osl;
