package pl.osl.model.json;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Language;

/** A text could not be read as what it was said to be; carries all its faults together, and nothing was read of it. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final transient List<Fault> faults;

    public UnreadableRecordException(String source, int line, List<Fault> faults) {
        super(text(source, line, faults, Language.ENGLISH));
        this.source = source;
        this.line = line;
        this.faults = List.copyOf(faults);
    }

    /** The file or whatever else the text came from, as its reader called it. */
    public String source() {
        return source;
    }

    /** The line of a file of JSON Lines, counted from 1; empty for a text that holds one document. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** What is wrong, in the order of the text; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** Where each fault stands and what would be right, a line each. */
    public String in(Language language) {
        return text(source, line, faults, language);
    }

    private static String text(String source, int line, List<Fault> faults, Language language) {
        String where = line == 0 ? source : source + ":" + line;
        return faults.stream().map(fault -> where + ": " + fault.in(language)).collect(Collectors.joining("\n"));
    }
}
