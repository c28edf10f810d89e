package pl.osl.model.json;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Language;

/**
 * Thrown when a text is not a valid document of the requested type; carries all its faults, and no part of the text was
 * read.
 */
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

    /** The source of the text, such as the file, as named by the caller. */
    public String source() {
        return source;
    }

    /** The line of JSON Lines, counted from 1; empty for a text that contains one document. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** The faults in the order of the text; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** The place of each fault and what is allowed there, one fault per line. */
    public String in(Language language) {
        return text(source, line, faults, language);
    }

    private static String text(String source, int line, List<Fault> faults, Language language) {
        String where = line == 0 ? source : source + ":" + line;
        return faults.stream().map(fault -> where + ": " + fault.in(language)).collect(Collectors.joining("\n"));
    }
}
