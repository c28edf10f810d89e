package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A validator and a lenient reader that share nothing with ours. */
final class Validator {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator ofCentres() {
        return new Validator(SCHEMAS.getSchema(SchemaTest.GENERATED));
    }

    static Validator ofSchemas() {
        return new Validator(SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** The faults of a document; empty if it is valid. */
    List<Error> errors(JsonNode document) {
        return schema.validate(document);
    }

    static JsonNode json(String text) throws JsonProcessingException {
        return LENIENT.readTree(text);
    }

    /** The document as another reader understands it; empty if that one does not accept it as JSON either. */
    static Optional<JsonNode> json(byte[] document) {
        try {
            return Optional.of(LENIENT.readTree(document)).filter(node -> !node.isMissingNode());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
