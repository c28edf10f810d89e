package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.wire.FaultFinder;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.Tolerance;

/** Chooses a suitable value for a place when none is given. */
final class FittingValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode TEXT = JSON.textNode("?");
    private static final JsonNode NUMBER = JSON.numberNode(1);
    private static final JsonNode YEAR = JSON.numberNode(2000);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JsonNode recordedOn;

    FittingValue(ObjectNode record) {
        this.recordedOn = record.path("recordedOn");
    }

    JsonNode value(TreeSlot spot) {
        JavaType type = spot.type();
        Class<?> raw = type.getRawClass();
        if (type.isEnumType()) {
            return JSON.textNode(Shape.constants(type).get(0));
        }
        if (raw == When.class || raw == LocalDate.class) {
            return day(raw);
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return JSON.booleanNode(true);
        }
        return isNumber(raw) ? number(spot) : TEXT;
    }

    private JsonNode day(Class<?> type) {
        if (recordedOn.isTextual()) {
            return recordedOn;
        }
        Object last = type == When.class ? When.onOrBefore(LAST_DAY) : LAST_DAY;
        return JSON.textNode(last.toString());
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || Shape.isNumber(type);
    }

    private static JsonNode number(TreeSlot spot) {
        return accepts(spot, NUMBER) || !accepts(spot, YEAR) ? NUMBER : YEAR;
    }

    /** Whether an object with only its required fields accepts this value. */
    private static boolean accepts(TreeSlot spot, JsonNode value) {
        if (spot.container().isArray()) {
            return true;
        }
        ObjectNode least = JSON.objectNode();
        Shape.fields(spot.owner()).forEach((field, declared) -> {
            if (Shape.isIdentifier(declared) || declared.hasRawClass(String.class)) {
                least.set(field, TEXT);
            }
        });
        least.set(spot.segment(), value);
        List<Fault> faults = new ArrayList<>();
        new FaultFinder(faults, Tolerance.none()).healthy(least, spot.owner());
        Place there = Place.root().child(spot.segment());
        return faults.stream().noneMatch(fault -> fault.place().equals(there));
    }
}
