/**
 * The communities in which a centre works and what is done there; start at {@link pl.osl.model.community.Community}.
 */
package pl.osl.model.community;
