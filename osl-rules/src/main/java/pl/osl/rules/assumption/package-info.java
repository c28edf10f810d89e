/**
 * What may be taken to be so beyond what a record says: {@link pl.osl.rules.assumption.Assumptions}, and the moves that
 * would bring an answer nearer.
 *
 * <p>Conditions are asked under assumptions and say which moves help; {@code guidance} searches among these.
 */
@org.jspecify.annotations.NullMarked
package pl.osl.rules.assumption;
