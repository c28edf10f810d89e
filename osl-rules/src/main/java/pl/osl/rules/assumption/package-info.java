/**
 * What may be taken to be so beyond the record: {@link pl.osl.rules.assumption.Assumptions}, and the moves that would
 * bring an answer nearer. Exported to the test kit only.
 */
package pl.osl.rules.assumption;
