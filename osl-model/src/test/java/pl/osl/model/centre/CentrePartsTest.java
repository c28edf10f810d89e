package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Validity;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.FamiliarisationAudience;
import pl.osl.model.structure.FamiliarisationForm;

/** The small parts of a centre, and the vocabulary that they use. */
class CentrePartsTest {

    @Test
    void nothing_is_recorded_of_a_new_period_of_a_legal_form() {
        LegalFormPeriod period = LegalFormPeriod.builder().build();

        assertThat(period.form()).isEqualTo(Fact.unrecorded());
        assertThat(period.name()).isEmpty();
        assertThat(period.validity()).isEqualTo(Validity.unrecorded());
        assertThat(period.sources()).isEmpty();
    }

    @Test
    void none_is_refused_as_a_legal_form() {
        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> LegalFormPeriod.builder().form(Fact.none()).build()))
                .hasMessage("/form: found null; this field must have a value or be omitted");
    }

    @Test
    void nothing_is_recorded_of_a_new_municipality() {
        Municipality municipality = Municipality.builder().build();

        assertThat(municipality.name()).isEmpty();
        assertThat(municipality.district()).isEqualTo(Fact.unrecorded());
        assertThat(municipality.validity()).isEqualTo(Validity.unrecorded());
        assertThat(municipality.sources()).isEmpty();
    }

    @Test
    void a_municipality_that_is_served_as_a_whole_has_no_district() {
        assertThat(Municipality.builder().district(Fact.none()).build().district())
                .isEqualTo(Fact.none());
    }

    @Test
    void a_source_needs_but_a_title() {
        SourceReference source = SourceReference.titled("BIP");

        assertThat(source.title()).isEqualTo("BIP");
        assertThat(source.address()).isEmpty();
        assertThat(source.readOn()).isEmpty();
        assertThat(source.uncertainty()).isEmpty();
        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> SourceReference.builder().build()))
                .hasMessage("/title: the field \"title\" is missing; this element cannot exist without it");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void no_two_constants_of_a_vocabulary_have_the_same_name(Term[] constants) {
        for (Language language : Language.values()) {
            List<String> names = Arrays.stream(constants)
                    .map(term -> term.wording().in(language))
                    .toList();

            assertThat(names).doesNotHaveDuplicates();
        }
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                        LegalForm.values(),
                        DocumentKind.values(),
                        Issuer.values(),
                        ProvisionTopic.values(),
                        OrganiserRole.values(),
                        FamiliarisationForm.values(),
                        FamiliarisationAudience.values())
                .map(constants -> Arguments.of((Object) constants));
    }
}
