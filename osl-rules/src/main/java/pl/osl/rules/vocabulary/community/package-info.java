/** Communities and the work in them as words for conditions. */
package pl.osl.rules.vocabulary.community;
