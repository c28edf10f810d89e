package pl.osl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/** Reads records file by file; reports and counts those that cannot be read, and goes on. */
final class CentreFiles {

    private static final Wording MISSING = Wording.of("nie ma takiego pliku", "there is no such file");
    private static final Wording UNREADABLE =
            Wording.of("tego nie da się czytać jako pliku", "this cannot be read as a file");
    private static final Wording WRONG_NAME = Wording.of(
            "nazwa ma się kończyć na .json (jeden ośrodek) lub .jsonl (ośrodek w wierszu)",
            "the name must end in .json (one centre) or .jsonl (one centre per line)");

    private final Terminal terminal;
    private final Language language;
    private final ThreadsOption threads;
    private long refused;

    CentreFiles(Terminal terminal, Language language) {
        this(terminal, language, new ThreadsOption());
    }

    CentreFiles(Terminal terminal, Language language, ThreadsOption threads) {
        this.terminal = terminal;
        this.language = language;
        this.threads = threads;
    }

    /** The centres of these files in order, as a stream whose memory does not grow with their number. */
    Stream<Centre> centres(List<Path> files) {
        return files.stream().flatMap(this::centres);
    }

    /** The number of records and whole files that could not be read so far. */
    long refused() {
        return refused;
    }

    /** Prints the number refused, if any, and returns the exit status. */
    int conclude() {
        if (refused == 0) {
            return Osl.DONE;
        }
        terminal.complain(Wording.of("odrzucono: ", "refused: ").in(language) + refused);
        return Osl.REFUSED;
    }

    private Stream<Centre> centres(Path file) {
        String name = file.toString();
        if (!name.endsWith(".jsonl") && !name.endsWith(".json")) {
            return refuse(file, WRONG_NAME);
        }
        try {
            return name.endsWith(".jsonl") ? lines(file) : Stream.of(OslJson.read(file, Centre.class));
        } catch (UnreadableRecordException refusal) {
            refuse(refusal.in(language));
            return Stream.empty();
        } catch (IOException unreadable) {
            return refuse(file, Files.exists(file) ? UNREADABLE : MISSING);
        }
    }

    /** The centres of the lines; a read error ends this file, and the next one follows. */
    private Stream<Centre> lines(Path file) throws IOException {
        Stream<Line<Centre>> lines = opened(file);
        Iterator<Line<Centre>> each = lines.iterator();
        return Stream.iterate(next(each, file), Optional::isPresent, line -> next(each, file))
                .flatMap(Optional::stream)
                .flatMap(this::centre)
                .onClose(lines::close);
    }

    private Stream<Line<Centre>> opened(Path file) throws IOException {
        if (threads.ahead() == 0) {
            return OslJson.lines(file, Centre.class);
        }
        ExecutorService readers = threads.readers();
        return OslJson.lines(file, Centre.class, readers, threads.ahead()).onClose(readers::shutdown);
    }

    private Optional<Line<Centre>> next(Iterator<Line<Centre>> lines, Path file) {
        try {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            refuse(file, UNREADABLE);
            return Optional.empty();
        }
    }

    private Stream<Centre> centre(Line<Centre> line) {
        if (line.refusal().isPresent()) {
            refuse(line.refusal().get().in(language));
            return Stream.empty();
        }
        return Stream.of(line.value());
    }

    private Stream<Centre> refuse(Path file, Wording reason) {
        refuse(file + ": " + reason.in(language));
        return Stream.empty();
    }

    private void refuse(String message) {
        refused++;
        terminal.complain(message);
    }
}
