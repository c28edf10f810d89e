package pl.osl.model.fact;

/** A constant of the field's vocabulary, which has a name in Polish and in English. */
public interface Term {

    /** The name as the field uses it, in lower case and in the nominative. */
    Wording wording();
}
