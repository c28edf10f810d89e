package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.testkit.cases.Exemplary;

/** What an application's own mapper refuses, and what becomes of records inside the application's own types. */
class ForeignMapperTest {

    /** What an application may pass around. */
    record Request(
            String note, Centre centre, Map<String, Centre> others, List<CentreId> ids, Optional<Validity> period) {}

    private static final Path BAD = Path.of("..", "osl-model", "src", "test", "resources", "bad");
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper SYNTAX = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static List<ForeignMapper> ofJackson2() {
        return ForeignMapper.ofJackson2();
    }

    static List<ForeignMapper> ofJackson3() {
        return ForeignMapper.ofJackson3();
    }

    static List<ForeignMapper.SetUp> setUps() {
        return ForeignMapper.setUps();
    }

    static List<ForeignMapper.SetUp> namingNoClasses() {
        return setUps().stream()
                .filter(any -> !any.name().equals("naming classes"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofJackson2")
    void a_mapper_of_jackson_2_refuses_what_osl_json_refuses_with_the_same_faults(ForeignMapper mapper) {
        assertThat(badDocuments()).hasSizeGreaterThan(100);
        assertAll(badDocuments().stream().map(json -> () -> {
            Object outcome = ForeignMapper.outcome(() -> mapper.reading().read(json, Centre.class));

            assertThat(outcome).as(json).isInstanceOf(JsonProcessingException.class);
            assertThat((Exception) outcome).hasMessageContaining("OslJson");
            assertThat(faults((Exception) outcome)).isEqualTo(faults(json));
        }));
    }

    @ParameterizedTest
    @MethodSource("ofJackson3")
    void a_mapper_of_jackson_3_refuses_what_osl_json_refuses(ForeignMapper mapper) {
        assertAll(badDocuments().stream()
                .filter(json -> !json.strip().equals("null"))
                .map(json -> () -> {
                    Object outcome =
                            ForeignMapper.outcome(() -> mapper.reading().read(json, Centre.class));

                    assertThat(outcome).as(json).isInstanceOf(tools.jackson.core.JacksonException.class);
                    assertThat((Exception) outcome).hasMessageContaining("OslJson");
                }));
    }

    @ParameterizedTest
    @MethodSource("setUps")
    void a_record_keeps_its_form_inside_the_types_of_an_application(ForeignMapper.SetUp setUp)
            throws JsonProcessingException {
        Centre centre = Exemplary.ops();
        String written =
                setUp.mapper().writeValueAsString(Map.of("centres", List.of(centre, centre), "id", centre.id()));

        assertThat(PLAIN.readTree(written).findValues("legalForms")).hasSize(2);
        assertThat(PLAIN.readTree(written).findValuesAsText("id"))
                .contains(centre.id().value());
        assertThat(written.replaceAll("\\s", "")).contains(OslJson.write(centre).replaceAll("\\s", ""));
    }

    @Test
    void an_application_reads_its_own_types_with_records_inside() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        Request request = new Request(
                "today",
                Exemplary.ops(),
                Map.of("cus", Exemplary.cus()),
                List.of(CentreId.of("x")),
                Optional.of(Validity.from("2012")));

        assertThat(mapper.readValue(mapper.writeValueAsString(request), Request.class))
                .isEqualTo(request);
        assertThat(mapper.convertValue(mapper.valueToTree(request), Request.class))
                .isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("setUps")
    void a_tree_or_a_map_made_of_a_record_has_all_its_facts(ForeignMapper.SetUp setUp) throws JsonProcessingException {
        Centre centre = Exemplary.ops();
        JsonNode own = PLAIN.readTree(OslJson.write(centre));

        JsonNode tree = setUp.mapper().valueToTree(centre);
        assertThat(PLAIN.readTree(tree.toString())).isEqualTo(own);
        assertThat(setUp.mapper().convertValue(tree, Centre.class)).isEqualTo(centre);
    }

    @ParameterizedTest
    @MethodSource("namingNoClasses")
    void a_place_inside_the_application_is_named_with_the_faults(ForeignMapper.SetUp setUp) {
        Object outcome = ForeignMapper.outcome(() -> setUp.mapper()
                .readerForListOf(Centre.class)
                .readValue("[{\"id\": \"x\", \"organizers\": [], \"legalForms\": 7}]"));

        assertThat(outcome).isInstanceOf(JsonProcessingException.class);
        assertThat((Exception) outcome)
                .hasMessageContaining("/organizers: unknown field \"organizers\" (did you mean \"organisers\"?)")
                .hasMessageContaining("/legalForms: found a number")
                .hasMessageContaining("ArrayList[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "[]", "7", "{}"})
    void a_document_that_is_no_record_is_refused_by_every_mapper(String json) {
        Stream.concat(ofJackson2().stream(), ofJackson3().stream().filter(any -> !json.equals("null")))
                .forEach(mapper -> assertThat(
                                ForeignMapper.outcome(() -> mapper.reading().read(json, Centre.class)))
                        .as(mapper.name())
                        .isInstanceOf(Exception.class));
    }

    @Test
    void a_decimal_number_keeps_its_digits() throws JsonProcessingException {
        String json = Exemplary.ops().schemaVersion() + "2345678901234567";

        assertThat(PLAIN.readValue(json, pl.osl.model.fact.Scalar.class)).hasToString(json);
    }

    @ParameterizedTest
    @MethodSource("setUps")
    void a_fact_or_a_listing_without_its_record_is_refused_with_the_reason(ForeignMapper.SetUp setUp) {
        List.of(Fact.known(When.parse("2012")), Fact.none(), Listing.of("x"))
                .forEach(part -> assertThat((Exception)
                                ForeignMapper.outcome(() -> setUp.mapper().writeValueAsString(part)))
                        .hasMessageContaining("OslJson"));
        assertThat((Exception) ForeignMapper.outcome(() -> setUp.mapper().readValue("[]", Listing.class)))
                .hasMessageContaining("OslJson");
    }

    @Test
    void a_record_is_not_changed_by_reading_into_it() {
        Object outcome = ForeignMapper.outcome(
                () -> PLAIN.readerForUpdating(Exemplary.ops()).readValue("{\"id\": \"x\"}"));

        assertThat((Exception) outcome).hasMessageContaining("OslJson");
    }

    @Test
    void a_record_is_not_scattered_among_the_fields_of_another_type() {
        ObjectMapper lenient = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat((Exception) ForeignMapper.outcome(() ->
                        lenient.readValue("{\"note\": \"n\", \"id\": \"x\", \"organizers\": []}", Scattered.class)))
                .hasMessageContaining("OslJson");
    }

    @Test
    void a_type_id_of_an_application_is_read_and_refused_when_it_is_written() throws JsonProcessingException {
        NamedBody read = PLAIN.readValue("{\"body\": {\"kind\": \"centre\", \"id\": \"x\"}}", NamedBody.class);

        assertThat(read.body()).isEqualTo(Centre.builder().id("x").build());
        assertThat((Exception) ForeignMapper.outcome(
                        () -> PLAIN.readValue("{\"body\": {\"kind\": \"centre\"}}", NamedBody.class)))
                .hasMessageContaining("the field \"id\" is missing");
        assertThat((Exception) ForeignMapper.outcome(() -> PLAIN.writeValueAsString(read)))
                .hasMessageContaining("OslJson");
    }

    private record NamedBody(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = Centre.class, name = "centre"))
            Object body) {}

    private record Scattered(String note, @JsonUnwrapped Centre body) {}

    /** The bad documents that any reader of JSON can parse; of others a mapper speaks in words of its own. */
    private static List<String> badDocuments() {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(ForeignMapperTest::text)
                    .filter(ForeignMapperTest::isJson)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Stream.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(String text) {
        try {
            return !SYNTAX.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static List<Fault> faults(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return faults((Exception)
                ForeignMapper.outcome(() -> OslJson.read(new ByteArrayInputStream(bytes), "text", Centre.class)));
    }

    private static List<Fault> faults(Exception refusal) {
        Throwable cause = refusal;
        while (cause != null && !(cause instanceof UnreadableRecordException)) {
            cause = cause.getCause();
        }
        return cause instanceof UnreadableRecordException unreadable ? unreadable.faults() : List.of();
    }
}
