/**
 * What is ordinarily presumed where a record is silent: the presumptions with their grounds, and the facts that they read
 * in on a day. Every presumed answer rests on these, beside the firm one.
 */
package pl.osl.rules.presumption;
