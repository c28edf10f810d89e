package pl.osl.model.fact;

/** A constant of the field's vocabulary, named in Polish and in English. */
public interface Term {

    /** The name used in the field, in lower case and in the nominative. */
    Wording wording();
}
