package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.RecordTypes.Attribute;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/** The builders of all record types accept a bare value for a fact. */
class BareValuesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 4, 26);

    static Stream<Attribute> attributes() {
        return RecordTypes.all().stream().flatMap(RecordTypes::attributes);
    }

    static Stream<Attribute> facts() {
        return attributes().filter(attribute -> attribute.raw() == Fact.class);
    }

    static Stream<Attribute> days() {
        return facts().filter(attribute -> attribute.content() == When.class);
    }

    static Stream<Attribute> identifiers() {
        return attributes()
                .filter(attribute -> LeastRecord.isIdentifier(attribute.content()))
                .filter(attribute -> attribute.raw() != Listing.class);
    }

    static Stream<Attribute> exactDays() {
        return attributes().filter(attribute -> attribute.content() == LocalDate.class);
    }

    @Test
    void the_types_are_found() {
        assertThat(RecordTypes.all()).hasSizeGreaterThan(50);
        assertThat(facts()).hasSizeGreaterThan(180);
        assertThat(days()).hasSizeGreaterThan(70);
        assertThat(identifiers()).hasSizeGreaterThan(8);
        assertThat(exactDays()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_builder_also_accepts_the_bare_value_of_a_fact(Attribute fact) {
        assertThat(taken(fact)).contains(Fact.class, fact.content());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_bare_value_is_a_known_fact(Attribute fact) {
        Object value = LeastRecord.value(fact.content());

        assertThat(LeastRecord.built(fact.owner(), fact.name(), fact.content(), value))
                .isEqualTo(LeastRecord.built(fact.owner(), fact.name(), Fact.class, Fact.known(value)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_is_also_taken_as_a_date_and_as_text(Attribute day) {
        Object known = LeastRecord.built(day.owner(), day.name(), Fact.class, Fact.known(When.on(DAY)));

        assertThat(LeastRecord.built(day.owner(), day.name(), LocalDate.class, DAY))
                .isEqualTo(known);
        assertThat(LeastRecord.built(day.owner(), day.name(), String.class, "2012-04-26"))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("days")
    void an_imprecise_day_is_accepted_as_written_in_json(Attribute day) {
        assertThat(LeastRecord.built(day.owner(), day.name(), String.class, "[..2012-04]"))
                .isEqualTo(LeastRecord.built(
                        day.owner(), day.name(), When.class, When.onOrBefore(LocalDate.of(2012, 4, 30))));
    }

    @ParameterizedTest
    @MethodSource({"days", "exactDays"})
    void a_malformed_day_is_refused_in_the_words_of_the_reader(Attribute day) {
        for (String malformed : List.of("2012-02-30", "26.04.2012", "")) {
            assertThat(LeastRecord.built(day.owner(), day.name(), String.class, malformed))
                    .asInstanceOf(list(Fault.class))
                    .extracting(Fault::wording)
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(wordsOfTheReader(day, malformed))
                            .anySatisfy(read -> assertThat(read.english()).startsWith(words.english())));
        }
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void an_id_is_also_taken_as_text(Attribute id) {
        Object named = LeastRecord.value(id.content());
        Object wanted = id.raw() == Fact.class ? Fact.known(named) : named;

        assertThat(LeastRecord.built(id.owner(), id.name(), String.class, "x"))
                .isEqualTo(LeastRecord.built(id.owner(), id.name(), id.raw(), wanted));
    }

    @ParameterizedTest
    @MethodSource("exactDays")
    void an_exact_day_is_also_taken_as_text(Attribute day) {
        assertThat(LeastRecord.built(day.owner(), day.name(), String.class, "2012-04-26"))
                .isEqualTo(LeastRecord.built(day.owner(), day.name(), LocalDate.class, DAY));
    }

    @Test
    void a_builder_starts_with_everything_unrecorded() {
        Set<Class<?>> mayLack = Set.of(Fact.class, Listing.class, Validity.class);

        assertThat(attributes().filter(attribute -> mayLack.contains(attribute.raw())))
                .allSatisfy(attribute -> assertThat(LeastRecord.read(attribute))
                        .isIn(Fact.unrecorded(), Listing.unrecorded(), Validity.unrecorded()));
    }

    @Test
    void a_changed_copy_takes_a_fact() {
        InstitutionalDocument document =
                InstitutionalDocument.builder().id("a").adopted("2012-04-26").build();

        assertThat(document.withAdopted(Fact.none()))
                .isEqualTo(InstitutionalDocument.builder()
                        .id(DocumentId.of("a"))
                        .adopted(Fact.none())
                        .build());
    }

    private static Set<Class<?>> taken(Attribute attribute) {
        return Arrays.stream(RecordTypes.builder(attribute.owner()).getMethods())
                .filter(method -> method.getName().equals(attribute.name()) && method.getParameterCount() == 1)
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    private static List<Wording> wordsOfTheReader(Attribute day, String malformed) {
        String json = "{\"" + day.name() + "\": \"" + malformed + "\"}";
        UnreadableRecordException refusal =
                catchThrowableOfType(UnreadableRecordException.class, () -> OslJson.read(json, day.owner()));
        return refusal.faults().stream().map(Fault::wording).toList();
    }
}
