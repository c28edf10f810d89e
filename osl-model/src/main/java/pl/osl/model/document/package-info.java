/**
 * The documents that regulate a centre or shape its policy; start at {@link
 * pl.osl.model.document.InstitutionalDocument}.
 */
package pl.osl.model.document;
