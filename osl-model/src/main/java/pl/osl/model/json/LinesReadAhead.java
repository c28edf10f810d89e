package pl.osl.model.json;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.osl.model.wire.Document;

/**
 * Lines in their order, of which those to come are read by other threads in batches; how many batches there are at once is
 * bounded, and so is the memory. Whoever takes the lines also splits the input into them, so the input is read by one
 * thread.
 */
final class LinesReadAhead<T> extends AbstractSpliterator<Line<T>> {

    /** From this many bytes on a batch is full; one longer line is a batch of its own. */
    private static final int BATCH = 256 * 1024;

    private final DocumentLines documents;
    private final Function<Document, Line<T>> reading;
    private final Executor readers;
    private final int ahead;
    private final Deque<CompletableFuture<List<Line<T>>>> batches = new ArrayDeque<>();
    private Iterator<Line<T>> current = List.<Line<T>>of().iterator();
    private boolean ended;

    LinesReadAhead(DocumentLines documents, Function<Document, Line<T>> reading, Executor readers, int ahead) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        if (ahead < 1) {
            throw new IllegalArgumentException("at least 1 batch has to be read ahead, not " + ahead);
        }
        this.documents = documents;
        this.reading = reading;
        this.readers = readers;
        this.ahead = ahead;
    }

    Stream<Line<T>> stream() {
        return StreamSupport.stream(this, false).onClose(documents::close);
    }

    /** Null: who takes the lines takes them one after the other. */
    @Override
    public @Nullable Spliterator<Line<T>> trySplit() {
        return null;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line<T>> action) {
        while (!current.hasNext()) {
            readAhead();
            if (batches.isEmpty()) {
                return false;
            }
            current = taken(batches.remove()).iterator();
        }
        action.accept(current.next());
        return true;
    }

    /** An error that ends the input comes after the lines before it. */
    private void readAhead() {
        while (!ended && batches.size() < ahead) {
            List<Document> batch = new ArrayList<>();
            @Nullable UncheckedIOException unreadable = null;
            try {
                fill(batch);
            } catch (UncheckedIOException thrown) {
                ended = true;
                unreadable = thrown;
            }
            if (!batch.isEmpty()) {
                batches.add(CompletableFuture.supplyAsync(
                        () -> batch.stream().map(reading).toList(), readers));
            }
            if (unreadable != null) {
                batches.add(CompletableFuture.failedFuture(unreadable));
            }
        }
    }

    private void fill(List<Document> batch) {
        int[] bytes = {0};
        while (!ended && bytes[0] < BATCH) {
            ended = !documents.tryAdvance(document -> {
                batch.add(document);
                bytes[0] += document.length();
            });
        }
    }

    /** What went wrong in another thread goes wrong here, as if the line had been read here. */
    private static <T> List<Line<T>> taken(CompletableFuture<List<Line<T>>> batch) {
        try {
            return batch.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failed.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw failed;
        }
    }
}
