package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.osl.model.amendment.Amended.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.amendment.Amendment.Kind;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.model.structure.FullTimeEquivalent;

/** Amendments as values, and their written form. */
class AmendmentTest {

    private static final Place PLACE = at("/documents/-1/kind");

    static Stream<Amendment> amendments() {
        return Stream.of(
                Amendment.value(PLACE, "Statut „Ł”"),
                Amendment.value(PLACE, 5),
                Amendment.value(PLACE, 5_000_000_000_000L),
                Amendment.value(PLACE, -1),
                Amendment.value(PLACE, new BigDecimal("0.1234567890123456")),
                Amendment.value(PLACE, new BigDecimal("1200")),
                Amendment.value(PLACE, true),
                Amendment.value(PLACE, DocumentKind.STATUTE),
                Amendment.value(PLACE, When.parse("[2012..2013]")),
                Amendment.value(PLACE, DocumentId.of("d")),
                Amendment.value(PLACE, FullTimeEquivalent.of(new BigDecimal("3.50"))),
                Amendment.none(PLACE),
                Amendment.something(PLACE),
                Amendment.element(PLACE),
                Amendment.complete(PLACE),
                Amendment.reference(PLACE, at("/documents/-2")));
    }

    @ParameterizedTest
    @MethodSource("amendments")
    void each_kind_reads_back_equal(Amendment amendment) {
        assertThat(OslJson.read(OslJson.write(amendment), Amendment.class)).isEqualTo(amendment);
    }

    @Test
    void it_is_written_with_the_parts_that_its_kind_requires() {
        assertThat(Stream.of(
                                Amendment.value(PLACE, DocumentKind.STATUTE),
                                Amendment.value(PLACE, FullTimeEquivalent.of(new BigDecimal("3.50"))),
                                Amendment.value(PLACE, false),
                                Amendment.none(PLACE),
                                Amendment.reference(PLACE, at("/documents/-2")))
                        .map(OslJson::write))
                .containsExactly(
                        "{\"place\":\"/documents/-1/kind\",\"kind\":\"VALUE\",\"value\":\"STATUTE\"}",
                        "{\"place\":\"/documents/-1/kind\",\"kind\":\"VALUE\",\"value\":3.5}",
                        "{\"place\":\"/documents/-1/kind\",\"kind\":\"VALUE\",\"value\":false}",
                        "{\"place\":\"/documents/-1/kind\",\"kind\":\"NONE\"}",
                        "{\"place\":\"/documents/-1/kind\",\"kind\":\"REFERENCE\",\"target\":\"/documents/-2\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'VALUE'                  | /value: a value is required for VALUE and not allowed for any other kind",
                "'kind':'NONE','value':1         | /value: a value is required for VALUE and not allowed for any other kind",
                "'kind':'REFERENCE'              | /target: a target is required for REFERENCE and not allowed for any other kind",
                "'kind':'ELEMENT','target':'/a'  | /target: a target is required for REFERENCE and not allowed for any other kind",
                "'kind':'VALUE','value':{'a':1}  | /value: found an object; allowed: a text, a number, true, false",
                "'kind':'VALUE','value':null     | /value: found null; allowed: a text, a number, true, false",
                "'kind':'VALUE','value':1e99     | /value: the number has too many digits; at most 20 are allowed",
                "'kind':'VALUE','value':1e-99999999 | /value: the number has too many digits; at most 20 are allowed",
            })
    void a_part_that_its_kind_does_not_allow_is_refused(String members, String fault) {
        String json = ("{'place':'/a'," + members + "}").replace('\'', '"');

        assertThat(catchThrowableOfType(UnreadableRecordException.class, () -> OslJson.read(json, Amendment.class))
                        .faults())
                .extracting(Object::toString)
                .contains(fault);
    }

    @Test
    void numbers_of_equal_value_are_equal_and_shown_in_full() {
        assertThat(Amendment.value(PLACE, new BigDecimal("12E+2"))).isEqualTo(Amendment.value(PLACE, 1200));
        assertThat(Amendment.value(PLACE, new BigDecimal("3.50")))
                .isEqualTo(Amendment.value(PLACE, new BigDecimal("3.5")));
        assertThat(Amendment.value(PLACE, new BigDecimal("12E+2")).value())
                .get()
                .hasToString("1200");
        assertThat(Amendment.value(PLACE, new BigDecimal("0.0000001")).value())
                .get()
                .hasToString("0.0000001");
        assertThat(Amendment.value(PLACE, When.parse("2012")).value()).get().hasToString("2012");
    }

    @Test
    void a_value_must_be_written_as_one_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amendment.value(PLACE, List.of(1)))
                .withMessageEndingWith("is not written as a text, a number or a truth value");
        assertThatIllegalArgumentException().isThrownBy(() -> new Scalar(5));
    }

    @Test
    void an_unreadable_text_is_not_a_value() {
        assertThat(Amendment.value(PLACE, "x".repeat(100_000)).value()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amendment.value(PLACE, "x".repeat(100_001)))
                .withMessage("the text has more than 100000 characters or contains half a character");
        assertThatIllegalArgumentException().isThrownBy(() -> Amendment.value(PLACE, "\ud83d"));
    }

    @Test
    void the_value_may_be_a_name_and_is_not_disclosed() {
        assertThat(Amendment.value(at("/organisers/-1/name"), "Kanarek")).hasToString("VALUE at /organisers/-1/name");
        assertThat(Amendment.reference(PLACE, at("/documents/0")))
                .hasToString("REFERENCE at /documents/-1/kind of /documents/0");
        assertThat(new Amendment(PLACE, Kind.NONE, Optional.empty(), Optional.empty()))
                .isEqualTo(Amendment.none(PLACE));
    }
}
