package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @Test
    void the_current_version_is_written_as_major_and_minor_and_read_again() {
        assertThat(SchemaVersion.CURRENT).hasToString("1.0");
        assertThat(SchemaVersion.parse("1.0")).isEqualTo(SchemaVersion.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "1.1", "1", "01.0", " 1.0", ""})
    void another_version_is_refused_and_named(String text) {
        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> SchemaVersion.parse(text))
                        .faults())
                .containsExactly(Fault.here(
                        "dokument jest w wersji „" + text + "”; ta biblioteka czyta wersję 1.0",
                        "the document is of version \"" + text + "\"; this library reads version 1.0"));
    }
}
