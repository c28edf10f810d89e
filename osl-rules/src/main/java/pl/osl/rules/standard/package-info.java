/** A standard as a value: stages of rules, each with its force and its sources; built of conditions. */
package pl.osl.rules.standard;
