package pl.osl.model.json;

import java.io.IOException;
import java.io.InputStream;

/** A stream that can neither be read nor be closed. */
final class BrokenInput extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("cable cut");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        throw new IOException("cable cut");
    }

    @Override
    public void close() throws IOException {
        throw new IOException("door stuck");
    }
}
