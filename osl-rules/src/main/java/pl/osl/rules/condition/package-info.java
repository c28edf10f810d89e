/** The words of which questions about a record are built, and the one walk that answers them; makes findings. */
package pl.osl.rules.condition;
