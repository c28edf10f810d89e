package pl.osl.model.wire;

import java.util.List;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** The bytes of one document and their source; the document is a slice of the array. */
@SuppressWarnings("ArrayRecordComponent") // a private carrier, never compared
public record Document(String source, int line, byte[] bytes, int start, int length) {

    /** A document that fills its array. */
    public static Document of(String source, byte[] bytes) {
        return new Document(source, 0, bytes, 0, bytes.length);
    }

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
        if (startsWith(0x1F, 0x8B) || startsWith('P', 'K')) {
            return List.of(Fault.here(
                    "dokument jest skompresowany (gzip lub zip); trzeba go najpierw rozpakować",
                    "the document is compressed (gzip or zip); it has to be unpacked first"));
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

    /** That the bytes are no UTF-8, and what they look like. */
    Fault encodedOtherwise() {
        return OlderEncoding.guess(this)
                .map(guess -> new Fault(Place.root(), notUtf8().wording().then(guess)))
                .orElseGet(Document::notUtf8);
    }

    /** Whether the bytes are valid UTF-8; checked separately, since the parser accepts some invalid byte sequences. */
    public boolean isUtf8() {
        return Utf8.isValid(bytes, start, start + length);
    }

    private boolean startsWith(int... expected) {
        if (length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[start + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasZeroAmongFirstFour() {
        for (int i = 0; i < Math.min(4, length); i++) {
            if (bytes[start + i] == 0) {
                return true;
            }
        }
        return false;
    }
}
