/** Holds the style of the generated answer types below this package, and nothing else. */
@AnswerStyle
package pl.osl.rules;
