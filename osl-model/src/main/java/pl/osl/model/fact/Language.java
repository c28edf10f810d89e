package pl.osl.model.fact;

/** A language in which the library speaks; both are always complete. */
public enum Language {
    POLISH,
    ENGLISH
}
