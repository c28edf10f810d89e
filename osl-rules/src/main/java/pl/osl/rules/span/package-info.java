/** Days and numbers as spans of what is possible, and how they are written; not exported. */
package pl.osl.rules.span;
