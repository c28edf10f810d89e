/**
 * What is ordinarily presumed where a record is silent: each
 * {@link pl.osl.rules.presumption.Presumption} with its ground, and the facts that they read
 * in on a day. Every presumed answer rests on these, beside the firm one.
 */
package pl.osl.rules.presumption;
