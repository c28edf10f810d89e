/** What to ask: {@link pl.osl.rules.question.Questions} gives the missing facts whose answers settle most. */
package pl.osl.rules.question;
