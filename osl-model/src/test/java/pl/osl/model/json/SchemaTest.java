package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.SchemaVersion;

/** The shipped schema is the one generated from the types, and agrees with the reader. */
class SchemaTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "pl", "osl", "model", "json");
    private static final Path DOCUMENTED = Path.of("..", "docs");
    private static final String FILE = "centre.schema.json";

    /** Names no host, since we own none; a new version has another schema. */
    private static final String ID = "urn:osl:schema:centre:" + SchemaVersion.CURRENT;

    static final String GENERATED = SchemaGenerator.schemaOf(Centre.class, ID);

    @Test
    void the_schema_that_is_shipped_and_documented_is_the_one_that_the_types_make() throws IOException {
        Rewriting.check(SHIPPED.resolve(FILE), GENERATED);
        Rewriting.check(DOCUMENTED.resolve(FILE), GENERATED);
        if (!Rewriting.WANTED) {
            assertThat(OslJson.schema()).isEqualTo(GENERATED);
        }
    }

    @Test
    void every_object_and_every_field_says_what_it_is() throws JsonProcessingException {
        JsonNode schema = Validator.json(GENERATED);
        List<String> silent = new ArrayList<>();
        schema.findParents("properties").stream()
                .filter(object -> object.path("type").isTextual())
                .forEach(object -> object.path("properties").properties().forEach(field -> {
                    if (!field.getValue().path("description").isTextual()) {
                        silent.add(field.getKey() + " of " + object.path("description"));
                    }
                }));

        assertThat(silent).isEmpty();
        assertThat(schema.at("/$defs/Organiser/properties/appointment/description")
                        .textValue())
                .isEqualTo("The period of appointment as organiser.");
        assertThat(schema.at("/$defs/Validity/properties/until/description").textValue())
                .startsWith("the last day");
    }

    @Test
    void the_same_types_make_the_same_text() {
        assertThat(SchemaGenerator.schemaOf(Centre.class, ID)).isEqualTo(GENERATED);
    }

    @Test
    void it_is_a_schema_of_the_edition_that_it_names() throws JsonProcessingException {
        assertThat(Validator.ofSchemas().errors(Validator.json(GENERATED))).isEmpty();
    }

    /** Python, Go and Rust know no classes by name as ECMA-262 has them, Go and Rust no looking ahead. */
    @Test
    void its_patterns_keep_to_what_all_common_languages_read() throws JsonProcessingException {
        assertThat(Validator.json(GENERATED).findValuesAsText("pattern"))
                .isNotEmpty()
                .noneMatch(pattern -> pattern.matches("(?s).*(\\\\[pPuU]|\\(\\?[^:]|&&).*"));
    }

    @Test
    void a_fully_recorded_centre_is_valid() throws JsonProcessingException {
        assertThat(Validator.ofCentres().errors(Validator.json(RichCentre.TEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'documents':[{'id':'d','number':null,'adopted':null}]",
                "'documents':{'atLeast':[]}",
                "'documents':[{'id':'d','sources':[{'title':'x'}]}]",
                "'familiarisations':[{'staff':0},{'staff':2147483647}]",
                "'legalForms':[{'validity':{}}]",
            })
    void a_document_that_the_reader_accepts_is_valid(String members) throws JsonProcessingException {
        String json = Refusals.centre(members);

        assertThat(OslJson.read(json, Centre.class)).isNotNull();
        assertThat(Validator.ofCentres().errors(Validator.json(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'documents':[{'id':'d','kind':null}]",
                "'documents':null",
                "'documents':[null]",
                "'documents':[{}]",
                "'documents':{'atLeast':null}",
                "'documents':{}",
                "'documents':{'atLeast':[],'more':1}",
                "'documents':[{'id':'d','title':' '}]",
                "'documents':[{'id':''}]",
                "'documents':[{'id':' d'}]",
                "'sources':[{}]",
                "'sources':{'atLeast':[]}",
                "'name':null",
                "'recordedOn':'2014'",
                "'recordedOn':'2014-02-29'",
                "'familiarisations':[{'staff':-1}]",
                "'familiarisations':[{'staff':2147483648}]",
                "'familiarisations':[{'staff':1.5}]",
                "'familiarisations':[{'headAttended':'true'}]",
                "'legalForms':[{'validity':null}]",
                "'legalForms':[{'validity':{'from':null}}]",
                "'schemaVersion':'1.1'",
                "'city':'X'",
            })
    void a_document_that_the_reader_refuses_is_not_valid(String members) throws JsonProcessingException {
        String json = Refusals.centre(members);

        assertThat(Refusals.refusal(json)).isNotNull();
        assertThat(Validator.ofCentres().errors(Validator.json(json))).isNotEmpty();
    }
}
