/** Generated records, standards and waivers, which shrink towards the simplest that still fails. */
package pl.osl.testkit.generate;
