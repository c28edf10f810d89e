package pl.osl.rules.standard;

import java.util.List;

/** Thrown when a standard would contradict itself; carries every fault found. */
public final class InvalidStandardException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidStandardException(String standard, List<String> faults) {
        super(standard + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, at least one; in English, as they are meant for the author of the standard. */
    public List<String> faults() {
        return faults;
    }
}
