package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** Reads a document as a tree, noting duplicate keys and syntax errors. */
public final class JsonTree {

    /**
     * Reads one value within a document, without checking for the document's end, and keeps numbers as written: 12.0.
     */
    private static final ObjectReader SCALARS = Wire.MAPPER
            .reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<Fault> faults;

    public JsonTree(List<Fault> faults) {
        this.faults = faults;
    }

    /** The tree; empty, with a fault noted, if the text is not JSON. */
    public Optional<JsonNode> read(Document document) {
        try (JsonParser in = Wire.MAPPER.createParser(document.bytes(), document.start(), document.length())) {
            in.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            try {
                Optional<JsonNode> tree = readWhole(in);
                if (!document.isUtf8()) {
                    faults.add(document.encodedOtherwise());
                }
                return tree;
            } catch (JsonProcessingException e) {
                faults.add(notJson(e, document).within(place(e, in)));
                return Optional.empty();
            } catch (ArithmeticException | NumberFormatException exponentBeyondAllBounds) {
                faults.add(new Fault(
                        Place.parse(in.getParsingContext().pathAsPointer().toString()), Messages.tooLarge()));
                return Optional.empty();
            }
        } catch (IOException e) {
            faults.add(document.encodedOtherwise());
            return Optional.empty();
        }
    }

    /** The parser's place; within a name that is too long, this is still the previous field. */
    private static Place place(JsonProcessingException problem, JsonParser in) {
        boolean inName = problem.getOriginalMessage().startsWith("Name ");
        return inName
                ? Place.root()
                : Place.parse(in.getParsingContext().pathAsPointer().toString());
    }

    private Optional<JsonNode> readWhole(JsonParser in) throws IOException {
        if (in.nextToken() == null) {
            faults.add(Fault.here("dokument jest pusty", "the document is empty"));
            return Optional.empty();
        }
        JsonNode tree = node(in, Place.root());
        if (in.nextToken() != null) {
            faults.add(Fault.here(
                    "po dokumencie jest dalszy tekst; po ostatnim nawiasie nie może być nic",
                    "further text follows the document; nothing may follow its last bracket"));
        }
        return Optional.of(tree);
    }

    private JsonNode node(JsonParser in, Place place) throws IOException {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            return object(in, place);
        }
        if (in.hasToken(JsonToken.START_ARRAY)) {
            return array(in, place);
        }
        return SCALARS.readTree(in);
    }

    private JsonNode object(JsonParser in, Place place) throws IOException {
        ObjectNode object = Wire.MAPPER.createObjectNode();
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            Place here = place.child(field);
            in.nextToken();
            JsonNode value = node(in, here);
            if (object.putIfAbsent(field, value) != null && faults.size() < FaultFinder.MOST_FAULTS) {
                faults.add(new Fault(here, Messages.duplicate(field)));
            }
        }
        return object;
    }

    private JsonNode array(JsonParser in, Place place) throws IOException {
        ArrayNode array = Wire.MAPPER.createArrayNode();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(in, place.child(array.size())));
        }
        return array;
    }

    private static Fault notJson(JsonProcessingException problem, Document document) {
        if (problem instanceof StreamConstraintsException) {
            return new Fault(Place.root(), Messages.tooLarge());
        }
        if (problem instanceof JsonEOFException || problem.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return Fault.here("dokument urywa się przed swoim końcem", "the document ends too early");
        }
        if (problem.getOriginalMessage().startsWith("Invalid UTF-8")) {
            return document.encodedOtherwise();
        }
        JsonLocation at = problem.getLocation();
        String column = Integer.toString(at.getColumnNr());
        return document.line() > 0
                ? Fault.here("to nie jest JSON w kolumnie " + column, "this is not JSON at column " + column)
                : Fault.here(
                        "to nie jest JSON w wierszu " + at.getLineNr() + ", kolumnie " + column,
                        "this is not JSON at line " + at.getLineNr() + ", column " + column);
    }
}
