/** Changed records; {@link pl.osl.model.amendment.Amendments} makes one from a record and a list of amendments. */
package pl.osl.model.amendment;
