/**
 * A standard as a value: {@link pl.osl.rules.standard.Standard} holds stages of rules, each with its force, its
 * sources and its conditions.
 */
package pl.osl.rules.standard;
