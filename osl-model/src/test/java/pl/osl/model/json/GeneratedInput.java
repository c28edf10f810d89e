package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/** Streams of bytes generated while read, which remember whether they were closed. */
final class GeneratedInput extends InputStream {

    private final InputStream bytes;
    private final int atOnce;
    private boolean closed;

    private GeneratedInput(InputStream bytes, int atOnce) {
        this.bytes = bytes;
        this.atOnce = atOnce;
    }

    /** These streams one after the other. */
    static GeneratedInput of(InputStream... parts) {
        return new GeneratedInput(new SequenceInputStream(Collections.enumeration(List.of(parts))), Integer.MAX_VALUE);
    }

    /** This text, delivered one byte per reading. */
    static GeneratedInput trickling(String text) {
        return new GeneratedInput(text(text), 1);
    }

    /** This text as UTF-8. */
    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** The same character, repeated. */
    static InputStream repeated(char ascii, long times) {
        return new Repeated(Character.toString(ascii).getBytes(UTF_8), times);
    }

    /** This text, repeated without end. */
    static InputStream endless(String text) {
        return new Repeated(text.getBytes(UTF_8), Long.MAX_VALUE);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return bytes.read(into, from, Math.min(length, atOnce));
    }

    @Override
    public void close() {
        closed = true;
    }

    private static final class Repeated extends InputStream {

        private final byte[] pattern;
        private final long length;
        private long position;

        Repeated(byte[] pattern, long times) {
            this.pattern = pattern;
            this.length = times > Long.MAX_VALUE / pattern.length ? Long.MAX_VALUE : times * pattern.length;
        }

        @Override
        public int read() {
            return position == length ? -1 : pattern[(int) (position++ % pattern.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int wanted) {
            int made = (int) Math.min(wanted, length - position);
            for (int i = 0; i < made; i++) {
                into[from + i] = (byte) read();
            }
            return made == 0 && wanted > 0 ? -1 : made;
        }
    }
}
