package pl.osl.examples;

import java.io.Serial;

/** Thrown where an answer could not be written, so that no command goes on as if it had been. */
final class UnwrittenOutputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
