package pl.osl.examples;

import pl.osl.model.fact.Wording;

/** An argument of the command line cannot be used. */
final class UnusableArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    UnusableArgumentException(String polish, String english) {
        super(english);
        this.wording = Wording.of(polish, english);
    }

    Wording wording() {
        return wording;
    }
}
