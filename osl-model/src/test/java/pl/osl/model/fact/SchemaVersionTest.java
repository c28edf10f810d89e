package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @Test
    void the_current_version_is_written_as_major_and_minor_and_read_again() {
        assertThat(SchemaVersion.CURRENT).hasToString("1.0");
        assertThat(SchemaVersion.parse("1.0")).isEqualTo(SchemaVersion.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1, 0", "1.12, 1, 12", "27.0, 27, 0"})
    void a_text_may_name_a_version_that_is_not_read(String text, int major, int minor) {
        SchemaVersion version = SchemaVersion.named(text).orElseThrow();

        assertThat(version.major()).isEqualTo(major);
        assertThat(version.minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, true", "1.20, true", "2.0, false", "2.1, false"})
    void a_newer_minor_version_has_the_same_major_one(String text, boolean newerMinor) {
        assertThat(SchemaVersion.named(text).orElseThrow().isNewerMinor()).isEqualTo(newerMinor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "3.14"})
    void a_version_that_changed_is_refused_and_named(String text) {
        assertThat(faultsOf(text))
                .containsExactly(Fault.here(
                        "dokument jest w wersji " + text + "; ta biblioteka czyta wersję 1.0",
                        "the document has version " + text + "; this library reads version 1.0"));
    }

    @Test
    void a_newer_minor_version_is_refused_with_advice_on_how_to_read_it() {
        assertThat(faultsOf("1.1"))
                .containsExactly(Fault.here(
                        "dokument jest w nowszej wersji 1.1; ta biblioteka zna wersję 1.0 i przeczyta go tylko na"
                                + " życzenie (OslJson.readTolerantly), podając, czego nie zrozumiała",
                        "the document has the newer version 1.1; this library knows version 1.0 and reads it only"
                                + " on request (OslJson.readTolerantly), reporting what it did not understand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01.0", "1.01", "0.9", " 1.0", "1.0.0", "1.0000000000", "one", ""})
    void a_text_that_is_not_a_version_is_refused_as_such(String text) {
        assertThat(SchemaVersion.named(text)).isEmpty();
        assertThat(faultsOf(text))
                .containsExactly(Fault.here(
                        "„" + text + "” nie jest wersją; dozwolone: 1.0",
                        "\"" + text + "\" is not a version; allowed: 1.0"));
    }

    private static List<Fault> faultsOf(String text) {
        return catchThrowableOfType(InvalidRecordException.class, () -> SchemaVersion.parse(text))
                .faults();
    }
}
