package pl.osl.model.fact;

/** A language of the library's texts; every text exists in both. */
public enum Language {
    POLISH,
    ENGLISH
}
