/** What tests of the library, and of applications and rules built on it, are made of: records, standards and laws. */
package pl.osl.testkit;
