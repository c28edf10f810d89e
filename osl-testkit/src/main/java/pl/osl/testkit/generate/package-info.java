/**
 * Generated records, standards and waivers, which shrink towards the simplest that still fails; start at {@link
 * pl.osl.testkit.generate.Centres} and {@link pl.osl.testkit.generate.Standards}.
 */
package pl.osl.testkit.generate;
