package pl.osl.model.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON Lines: a value, or the reasons why it could not be read.
 *
 * @param <T> the type of the value
 */
public final class Line<T> {

    private final int number;
    private final @Nullable T value;
    private final @Nullable UnreadableRecordException refusal;

    private Line(int number, @Nullable T value, @Nullable UnreadableRecordException refusal) {
        this.number = number;
        this.value = value;
        this.refusal = refusal;
    }

    static <T> Line<T> read(int number, T value) {
        return new Line<>(number, value, null);
    }

    static <T> Line<T> refused(int number, UnreadableRecordException refusal) {
        return new Line<>(number, null, refusal);
    }

    /** The number of the line, counted from 1 and including blank lines. */
    public int number() {
        return number;
    }

    /** Why the line could not be read; empty if it could. */
    public Optional<UnreadableRecordException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * The value of the line.
     *
     * @throws UnreadableRecordException if the line could not be read
     */
    public T value() {
        if (value == null) {
            throw refusal().orElseThrow();
        }
        return value;
    }
}
