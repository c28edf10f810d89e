package pl.osl.model.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.wire.Wire;

/** The amendments that add an entry as a person writes it in JSON. Mutable while they are gathered. */
final class EntryText {

    private final List<Amendment> amendments = new ArrayList<>();

    /** @throws IllegalArgumentException if the text is no JSON */
    static List<Amendment> amendments(Place further, String json) {
        EntryText text = new EntryText();
        text.value(parsed(json), further);
        return List.copyOf(text.amendments);
    }

    private static JsonNode parsed(String json) {
        try {
            JsonNode entry = Wire.MAPPER.readTree(json);
            if (!entry.isMissingNode()) {
                return entry;
            }
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("an entry is written in JSON", malformed);
        }
        throw new IllegalArgumentException("an entry is written in JSON");
    }

    private void fields(JsonNode object, Place there) {
        object.properties().forEach(field -> value(field.getValue(), there.child(field.getKey())));
    }

    private void value(JsonNode value, Place there) {
        if (value.isArray()) {
            amendments.add(Amendment.complete(there));
            elements(value, there);
        } else if (value.isObject()
                && value.size() == 1
                && value.path(Listing.AT_LEAST).isArray()) {
            elements(value.get(Listing.AT_LEAST), there);
        } else if (value.isObject()) {
            amendments.add(Amendment.element(there));
            fields(value, there);
        } else {
            amendments.add(value.isNull() ? Amendment.none(there) : Amendment.value(there, scalar(value)));
        }
    }

    private void elements(JsonNode array, Place there) {
        for (int i = 0; i < array.size(); i++) {
            value(array.get(i), there.further(i + 1));
        }
    }

    private static Object scalar(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? value.booleanValue() : value.textValue();
    }
}
