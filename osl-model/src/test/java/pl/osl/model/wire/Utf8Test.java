package pl.osl.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** The bytes at which one of the rules of UTF-8 begins or ends. */
    private static final int[] EDGES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void any_two_bytes_are_judged_as_the_decoder_of_java_judges_them() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            requireAsDecoded(pair >> 8, pair);
        }
    }

    @Test
    void any_four_bytes_at_the_edges_are_judged_as_the_decoder_of_java_judges_them() {
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    requireAsDecoded(first, second, third);
                    for (int fourth : EDGES) {
                        requireAsDecoded(first, second, third, fourth);
                    }
                }
            }
        }
    }

    @Test
    void a_fault_is_found_wherever_it_stands_among_other_characters() {
        byte[] text = "zażółć gęślą jaźń, plain and long enough to be read by eights; 😀 to the end"
                .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < text.length; at++) {
            byte kept = text[at];
            text[at] = (byte) 0xFF;
            assertThat(Utf8.isValid(text, 0, text.length)).as("fault at %d", at).isFalse();
            text[at] = kept;
            assertThat(Utf8.isValid(text, at, text.length))
                    .as("from %d on", at)
                    .isEqualTo(isDecoded(text, at, text.length));
            assertThat(Utf8.isValid(text, 0, at)).as("up to %d", at).isEqualTo(isDecoded(text, 0, at));
        }
    }

    private static void requireAsDecoded(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        if (Utf8.isValid(bytes, 0, bytes.length) != isDecoded(bytes, 0, bytes.length)) {
            assertThat(bytes).as("judged otherwise than by the decoder").isEmpty();
        }
    }

    /** What cannot be decoded is replaced, and so differs when it is encoded again. */
    private static boolean isDecoded(byte[] bytes, int from, int to) {
        byte[] again = new String(bytes, from, to - from, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, bytes, from, to);
    }
}
