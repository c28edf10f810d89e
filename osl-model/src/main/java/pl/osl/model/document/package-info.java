/** The documents that regulate a centre or shape its policy; built from facts, used by the centre. */
package pl.osl.model.document;
