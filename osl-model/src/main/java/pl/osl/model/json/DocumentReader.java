package pl.osl.model.json;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.wire.Document;
import pl.osl.model.wire.FaultFinder;
import pl.osl.model.wire.Wire;

/** Reads documents of one type: binds them directly, and searches for all faults only if that fails. */
record DocumentReader<T>(Class<T> type, ObjectReader reader) {

    static <T> DocumentReader<T> of(Class<T> type) {
        return new DocumentReader<>(type, Wire.MAPPER.readerFor(type));
    }

    T read(Document document) {
        List<Fault> faults = document.faultsOfEncoding();
        if (faults.isEmpty()) {
            try {
                Object value = reader.readValue(document.bytes(), document.start(), document.length());
                if (value != null && document.isUtf8()) {
                    return type.cast(value);
                }
            } catch (IOException | InvalidRecordException | ArithmeticException | NumberFormatException e) {
                // the fault that stopped the binding is found again, with all others
            }
            faults = FaultFinder.find(document, reader.getValueType());
        }
        throw new UnreadableRecordException(document.source(), document.line(), faults);
    }

    Line<T> line(Document document) {
        try {
            return Line.read(document.line(), read(document));
        } catch (UnreadableRecordException refusal) {
            return Line.refused(document.line(), refusal);
        }
    }
}
