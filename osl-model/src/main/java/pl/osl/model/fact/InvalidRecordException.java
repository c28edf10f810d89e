package pl.osl.model.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value was to be built that cannot be; carries all its faults together.
 *
 * <p>Never thrown for a fact that is merely missing, only for what makes a value what it is, such as an id.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidRecordException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** A builder was not given what it needs; called by the generated builders. */
    public InvalidRecordException(String... missing) {
        this(Arrays.stream(missing).map(InvalidRecordException::missing).toList());
    }

    /** What is wrong, in the order of the record; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    private static Fault missing(String field) {
        return Fault.at(
                Place.root().child(field),
                "brakuje pola „" + field + "”, bez którego nie ma tego elementu",
                "the field \"" + field + "\" is missing, without which there is no such element");
    }
}
