/** Defines the style of the record types generated in the packages below, and nothing else. */
@RecordStyle
package pl.osl.model;
