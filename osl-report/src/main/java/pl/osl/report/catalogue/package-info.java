/** The handbook of a standard: {@link pl.osl.report.catalogue.CatalogueText} describes a catalogue with all its rules. */
package pl.osl.report.catalogue;
