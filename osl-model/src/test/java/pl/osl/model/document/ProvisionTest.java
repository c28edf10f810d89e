package pl.osl.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Validity;

class ProvisionTest {

    @Test
    void nothing_is_recorded_of_a_new_one() {
        Provision provision = Provision.builder().build();

        assertThat(provision.topic()).isEqualTo(Fact.unrecorded());
        assertThat(provision.reference()).isEmpty();
        assertThat(provision.validity()).isEqualTo(Validity.unrecorded());
        assertThat(provision.sources()).isEmpty();
    }

    @Test
    void a_provision_about_nothing_is_refused() {
        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> Provision.builder().topic(Fact.none()).build()))
                .hasMessage("/topic: found null; this field must have a value or be omitted");
    }

    @Test
    void it_has_a_time_of_its_own() {
        Validity since2014 = Validity.from("2014-01-01");
        Provision original = Provision.builder().reference("§ 6").build();

        assertThat(original.withValidity(since2014).validity()).isEqualTo(since2014);
        assertThat(original.validity()).isEqualTo(Validity.unrecorded());
    }
}
