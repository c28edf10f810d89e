package pl.osl.model.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value cannot be built; carries all its faults.
 *
 * <p>Never thrown for a missing fact; only required attributes, such as an id, must be present.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidRecordException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Reports required attributes that a builder was not given; called by the generated builders. */
    public InvalidRecordException(String... missing) {
        this(Arrays.stream(missing).map(InvalidRecordException::missing).toList());
    }

    /** The faults in the order of the record; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    private static Fault missing(String field) {
        return Fault.at(
                Place.root().child(field),
                "brakuje pola „" + field + "”, bez którego ten element nie może istnieć",
                "the field \"" + field + "\" is missing; this element cannot exist without it");
    }
}
