/** What gives records and answers their own form in the mapper of any application; knows no other room. */
package pl.osl.model.form;
