/** A command line over the library, which alone reads the clock and writes to the console. */
package pl.osl.examples;
