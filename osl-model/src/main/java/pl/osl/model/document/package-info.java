/** The documents that regulate a centre or shape its policy; builds on facts and is used by the centre. */
package pl.osl.model.document;
