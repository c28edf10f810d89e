package pl.osl.model.form;

import com.fasterxml.jackson.annotation.JacksonInject;

/** The own form of what is a part of a document; a mapper of Jackson 3 refuses to read it by itself. */
public interface PartForm extends OwnForm {

    /** Asks Jackson 3 for something that nobody has, since it would pass over unknown and repeated fields. */
    @JacksonInject("a part of a document, which OslJson alone reads by itself")
    @SuppressWarnings("UnusedMethod") // by us
    private void refuse(Object given) {
        throw new IllegalStateException("OslJson alone reads a part of a document by itself; nobody gives it " + given);
    }
}
