package pl.osl.model.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.osl.model.fact.Fault;

/** The bytes of one document and their source; the array may be longer than the document. */
@SuppressWarnings("ArrayRecordComponent") // a private carrier, never compared
public record Document(String source, int line, byte[] bytes, int length) {

    private static final int DECODED_AT_ONCE = 2048;

    /** Faults that prevent the bytes from being parsed as JSON. */
    public List<Fault> faultsOfEncoding() {
        if (length > Wire.LONGEST_DOCUMENT) {
            return List.of(Fault.here(
                    "dokument jest dłuższy niż dozwolone " + Wire.LONGEST_DOCUMENT + " bajtów",
                    "the document is longer than the allowed " + Wire.LONGEST_DOCUMENT + " bytes"));
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return List.of(Fault.here(
                    "dokument zaczyna się od znacznika BOM; ma zaczynać się od „{”",
                    "the document starts with a byte order mark; it must start with \"{\""));
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE) || hasZeroAmongFirstFour()) {
            return List.of(Fault.here(
                    "dokument nie jest zapisany w UTF-8 (wygląda na UTF-16 lub UTF-32)",
                    "the document is not written in UTF-8 (it looks like UTF-16 or UTF-32)"));
        }
        return List.of();
    }

    public static Fault notUtf8() {
        return Fault.here("tekst nie jest zapisany w UTF-8", "the text is not written in UTF-8");
    }

    /** Whether the bytes are valid UTF-8; checked separately, since the parser accepts some invalid byte sequences. */
    public boolean isUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(Math.max(1, Math.min(length, DECODED_AT_ONCE)));
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private boolean startsWith(int... start) {
        if (length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasZeroAmongFirstFour() {
        for (int i = 0; i < Math.min(4, length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
