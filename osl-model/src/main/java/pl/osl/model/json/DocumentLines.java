package pl.osl.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.osl.model.wire.Document;

/** Splits a stream of bytes into lines, keeping one line in memory at a time and only the start of an overlong line. */
final class DocumentLines extends AbstractSpliterator<Document> {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final String source;
    private final byte[] chunk = new byte[CHUNK];
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
        while (fill()) {
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
        byte[] line = new byte[0];
        int length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int lineEnd = lineEnd();
            int kept = Math.min(lineEnd - next, OslJson.LONGEST_DOCUMENT + 1 - length);
            line = length == 0 ? Arrays.copyOfRange(chunk, next, next + kept) : append(line, length, kept);
            length += kept;
            ended = lineEnd < end;
            next = ended ? lineEnd + 1 : lineEnd;
        }
        return new Document(source, number, line, length);
    }

    private byte[] append(byte[] line, int length, int added) {
        byte[] longer = length + added <= line.length ? line : Arrays.copyOf(line, 2 * length + added);
        System.arraycopy(chunk, next, longer, length, added);
        return longer;
    }

    private int lineEnd() {
        int at = next;
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() {
        if (next < end) {
            return true;
        }
        try {
            next = 0;
            end = in.read(chunk);
            return end == 0 ? fillOne() : end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    /** A stream that gives nothing for the moment is asked for one byte, for which it has to wait. */
    private boolean fillOne() throws IOException {
        int one = in.read();
        chunk[0] = (byte) one;
        end = one < 0 ? one : 1;
        return end > 0;
    }

    private static boolean isBlank(Document document) {
        for (int i = 0; i < document.length(); i++) {
            byte here = document.bytes()[i];
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
