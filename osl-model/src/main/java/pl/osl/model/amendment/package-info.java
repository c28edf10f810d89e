/** Changed records: {@link pl.osl.model.amendment.Amendments} makes one out of a record and a list of amendments. */
package pl.osl.model.amendment;
