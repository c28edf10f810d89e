package pl.osl.rules.standard;

import java.util.List;

/** A standard was to be built that contradicts itself; carries all that is wrong with it. */
public final class InvalidStandardException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidStandardException(String standard, List<String> faults) {
        super(standard + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in English, since it is for the author of the standard; at least one. */
    public List<String> faults() {
        return faults;
    }
}
