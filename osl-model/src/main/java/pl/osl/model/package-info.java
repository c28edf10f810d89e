/** Holds the style of the generated record types below this package, and nothing else. */
@RecordStyle
package pl.osl.model;
