package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import pl.osl.model.wire.Document;
import pl.osl.model.wire.Wire;

/**
 * Reads and writes records and answers of every type as JSON.
 *
 * <p>Strict: an unknown field, a wrong constant, a duplicate key, an impossible day or any other deviation from the
 * written form is refused, and all faults of a document are reported together. Limits: a document has at most
 * {@link #LONGEST_DOCUMENT} bytes of UTF-8 and at most 100 levels of nesting. Equal values are always written as the
 * same bytes. Stateless and safe to call from any thread.
 */
public final class OslJson {

    /** Upper limit on the bytes of a document or of a line of JSON Lines. */
    public static final int LONGEST_DOCUMENT = Wire.LONGEST_DOCUMENT;

    private static final String TEXT = "text";
    private static final String SCHEMA = "centre.schema.json";

    private OslJson() {}

    /**
     * Reads a file that contains one document.
     *
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in, file.toString(), type);
        }
    }

    /**
     * Reads a stream that contains one document, to its end.
     *
     * @param source the name of the stream in messages
     * @throws IOException if the stream cannot be read
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> T read(InputStream in, String source, Class<T> type) throws IOException {
        return DocumentReader.of(type).read(document(in, source));
    }

    /**
     * Reads a text that contains one document.
     *
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> T read(String json, Class<T> type) {
        return DocumentReader.of(Objects.requireNonNull(type, "type")).read(document(json));
    }

    /**
     * Reads a file that contains one document, tolerating additions of a newer minor version.
     *
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> Tolerated<T> readTolerantly(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readTolerantly(in, file.toString(), type);
        }
    }

    /**
     * Reads a stream that contains one document, to its end, tolerating additions of a newer minor version.
     *
     * @param source the name of the stream in messages
     * @throws IOException if the stream cannot be read
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> Tolerated<T> readTolerantly(InputStream in, String source, Class<T> type) throws IOException {
        return TolerantReader.of(type).read(document(in, source));
    }

    /**
     * Reads a text that contains one document, tolerating additions of a newer minor version.
     *
     * <p>Tolerance applies only if the document declares a newer minor {@code schemaVersion}: unknown fields and
     * constants are then left out and reported, each with its place. Any other fault is refused, as by {@link #read}.
     *
     * @throws UnreadableRecordException if it does not contain a valid document of that type
     */
    public static <T> Tolerated<T> readTolerantly(String json, Class<T> type) {
        return TolerantReader.of(type).read(document(json));
    }

    /**
     * Reads a file of JSON Lines line by line, in constant memory; close the stream after use.
     *
     * @throws IOException if the file cannot be opened
     */
    public static <T> Stream<Line<T>> lines(Path file, Class<T> type) throws IOException {
        return lines(Files.newInputStream(file), file.toString(), type);
    }

    /**
     * Reads JSON Lines line by line, in constant memory; closing the result closes the input.
     *
     * <p>Blank lines are skipped. A line that cannot be read is also an element of the stream, so that none is lost.
     * The stream throws {@link UncheckedIOException} if the input cannot be read.
     *
     * @param source the name of the input in messages
     */
    public static <T> Stream<Line<T>> lines(InputStream in, String source, Class<T> type) {
        return new DocumentLines(in, source).stream().map(DocumentReader.of(type)::line);
    }

    /**
     * Reads a file of JSON Lines as {@link #lines(InputStream, String, Class, Executor, int)} does.
     *
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if not even one batch may be read ahead
     */
    public static <T> Stream<Line<T>> lines(Path file, Class<T> type, Executor readers, int ahead) throws IOException {
        return lines(Files.newInputStream(file), file.toString(), type, readers, ahead);
    }

    /**
     * The same lines in the same order, those to come being read by other threads meanwhile; in constant memory.
     *
     * <p>The lines are handed out one after the other. What comes after an exception or in a stream that is closed early
     * is left unread, though batches that the threads have begun are still read to their end.
     *
     * @param source the name of the input in messages
     * @param readers what runs the reading of a batch; of no use if it runs it in the thread that takes the lines
     * @param ahead how many batches may be read or wait at once, at least 1; each holds some 256 KiB of text or one longer
     *     line, and twice as many as there are threads keep these busy
     * @throws IllegalArgumentException if not even one batch may be read ahead
     */
    public static <T> Stream<Line<T>> lines(InputStream in, String source, Class<T> type, Executor readers, int ahead) {
        Objects.requireNonNull(readers, "readers");
        return new LinesReadAhead<>(new DocumentLines(in, source), DocumentReader.of(type)::line, readers, ahead)
                .stream();
    }

    /**
     * Reads a file of JSON Lines as {@link #lines(Path, Class)} does, tolerating additions of a newer minor version.
     *
     * @throws IOException if the file cannot be opened
     */
    public static <T> Stream<Line<Tolerated<T>>> linesTolerantly(Path file, Class<T> type) throws IOException {
        return linesTolerantly(Files.newInputStream(file), file.toString(), type);
    }

    /**
     * Reads JSON Lines as {@link #lines(InputStream, String, Class)} does, tolerating additions of a newer minor
     * version; what was not understood is reported line by line.
     *
     * @param source the name of the input in messages
     */
    public static <T> Stream<Line<Tolerated<T>>> linesTolerantly(InputStream in, String source, Class<T> type) {
        return new DocumentLines(in, source).stream().map(TolerantReader.of(type)::line);
    }

    private static Document document(InputStream in, String source) throws IOException {
        try {
            return Document.of(source, in.readNBytes(LONGEST_DOCUMENT + 1));
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            IOException naming = new FileSystemException(source, null, unnamed.getMessage());
            naming.initCause(unnamed);
            throw naming;
        }
    }

    /** The document in a text; a text with an unpaired surrogate cannot be encoded. */
    private static Document document(String json) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(Objects.requireNonNull(json, "json"))) {
            throw new UnreadableRecordException(TEXT, 0, List.of(Document.notUtf8()));
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Document.of(TEXT, bytes);
    }

    /** Writes a value as compact JSON without a line break. */
    public static String write(Object value) {
        try {
            return Wire.MAPPER.writeValueAsString(Objects.requireNonNull(value, "value"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " is not a type of record or answer", e);
        }
    }

    /** The JSON Schema (2020-12) of a centre; {@link #read} also checks what a schema cannot express. */
    public static String schema() {
        try (InputStream in = OslJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }
}
