/** {@link pl.osl.model.form.OwnForm}: what gives records and answers their own form in any mapper; knows no other room. */
package pl.osl.model.form;
