/** The fields of the model as words for conditions; a rule author starts here. */
package pl.osl.rules.vocabulary;
