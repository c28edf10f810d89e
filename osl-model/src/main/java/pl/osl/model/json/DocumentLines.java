package pl.osl.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.osl.model.wire.Document;

/**
 * Splits a stream of bytes into lines, keeping one line in memory at a time and only the start of an overlong line, so
 * that a line of any length takes no more memory than twice the longest that is allowed.
 *
 * <p>A line is a slice of the bytes that were read together, of which none is written over afterwards, since somebody may
 * still hold an earlier line.
 */
final class DocumentLines extends AbstractSpliterator<Document> {

    private static final int CHUNK = 128 * 1024;

    private final InputStream in;
    private final String source;
    private byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private int number;

    DocumentLines(InputStream in, String source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.in = in;
        this.source = source;
    }

    Stream<Document> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    /** Null: batches of an unknown number of long lines would not fit in bounded memory. */
    @Override
    public @Nullable Spliterator<Document> trySplit() {
        return null;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Document> action) {
        while (next < end || readMore()) {
            Document document = nextLine();
            if (!isBlank(document)) {
                action.accept(document);
                return true;
            }
        }
        return false;
    }

    private Document nextLine() {
        number++;
        int length = lineEnd(0);
        while (next + length == end && length <= OslJson.LONGEST_DOCUMENT && readMore()) {
            length = lineEnd(length);
        }
        Document line = new Document(source, number, chunk, next, Math.min(length, OslJson.LONGEST_DOCUMENT + 1));
        next += length;
        passOverLineEnd();
        return line;
    }

    /** Also passes over the rest of an overlong line, in bytes that nobody else holds. */
    private void passOverLineEnd() {
        byte[] held = chunk;
        while (next < end || readMore()) {
            next += lineEnd(0);
            if (next < end) {
                next++;
                return;
            }
            if (chunk != held) {
                next = 0;
                end = 0;
            }
        }
    }

    /** How many bytes of the current line were read, of which so many are known to hold no line end. */
    private int lineEnd(int known) {
        int at = next + known;
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        return at - next;
    }

    /** Reads on behind what was read of the current line, in new bytes if these are full. */
    private boolean readMore() {
        if (end == chunk.length) {
            int enough = Math.min(2 * (end - next), OslJson.LONGEST_DOCUMENT + 2);
            byte[] more = new byte[Math.max(CHUNK, enough)];
            System.arraycopy(chunk, next, more, 0, end - next);
            chunk = more;
            end -= next;
            next = 0;
        }
        try {
            int read = in.read(chunk, end, chunk.length - end);
            if (read == 0) {
                return readOne();
            }
            end += Math.max(0, read);
            return read > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    /** A stream that gives nothing for the moment is asked for one byte, for which it has to wait. */
    private boolean readOne() throws IOException {
        int one = in.read();
        if (one < 0) {
            return false;
        }
        chunk[end++] = (byte) one;
        return true;
    }

    private static boolean isBlank(Document document) {
        for (int i = 0; i < document.length(); i++) {
            byte here = document.bytes()[document.start() + i];
            if (here != ' ' && here != '\t' && here != '\r') {
                return false;
            }
        }
        return true;
    }

    void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }
}
