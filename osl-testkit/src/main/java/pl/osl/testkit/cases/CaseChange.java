package pl.osl.testkit.cases;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import pl.osl.model.fact.Listing;

/**
 * A change of one place in the JSON of a record.
 *
 * <p>Written as {@code {"at": "/organisers/0/profession", "put": "OTHER"}}, which also adds a field or, at {@code
 * /organisers/-}, an element; as {@code {"remove": "/organisers/0/profession"}}, after which it is not recorded; or as
 * {@code {"open": "/organisers"}}, after which the listing may have further elements.
 */
public sealed interface CaseChange permits CaseChange.Put, CaseChange.Remove, CaseChange.Open {

    /**
     * Makes the change.
     *
     * @throws IllegalArgumentException if there is nothing to change at the place, or nothing changes
     */
    void in(ObjectNode record);

    /** Reads a change from its JSON. */
    static CaseChange of(JsonNode written) {
        Set<String> names = new TreeSet<>();
        written.fieldNames().forEachRemaining(names::add);
        if (names.equals(Set.of("at", "put"))) {
            return new Put(pointer(written, "at"), written.get("put"));
        }
        if (names.equals(Set.of("remove"))) {
            return new Remove(pointer(written, "remove"));
        }
        if (names.equals(Set.of("open"))) {
            return new Open(pointer(written, "open"));
        }
        throw new IllegalArgumentException(
                "a change is {\"at\": …, \"put\": …}, {\"remove\": …} or {\"open\": …}, not " + written);
    }

    private static JsonPointer pointer(JsonNode written, String field) {
        return JsonPointer.compile(written.get(field).asText());
    }

    private static IllegalArgumentException nothingAt(JsonPointer place, String expected) {
        return new IllegalArgumentException("at " + place + " there is no " + expected);
    }

    /** Sets a field, or sets or adds an element. */
    record Put(JsonPointer at, JsonNode value) implements CaseChange {

        @Override
        public void in(ObjectNode record) {
            String last = at.last().getMatchingProperty();
            if (value.equals(record.at(at))) {
                throw new IllegalArgumentException("at " + at + " stands " + value + " already");
            }
            if (record.at(at.head()) instanceof ObjectNode object) {
                object.set(last, value.deepCopy());
            } else if (record.at(at.head()) instanceof ArrayNode array && last.equals("-")) {
                array.add(value.deepCopy());
            } else if (record.at(at.head()) instanceof ArrayNode array
                    && array.has(at.last().getMatchingIndex())) {
                array.set(at.last().getMatchingIndex(), value.deepCopy());
            } else {
                throw nothingAt(at, "field or element to put");
            }
        }
    }

    /** Removes a field or an element. */
    record Remove(JsonPointer at) implements CaseChange {

        @Override
        public void in(ObjectNode record) {
            if (record.at(at).isMissingNode()) {
                throw nothingAt(at, "field or element to remove");
            }
            if (record.at(at.head()) instanceof ArrayNode array) {
                array.remove(at.last().getMatchingIndex());
            } else if (record.at(at.head()) instanceof ObjectNode object) {
                object.remove(at.last().getMatchingProperty());
            }
        }
    }

    /** Turns a complete listing into one of at least these elements. */
    record Open(JsonPointer at) implements CaseChange {

        @Override
        public void in(ObjectNode record) {
            if (!(record.at(at) instanceof ArrayNode listing) || !(record.at(at.head()) instanceof ObjectNode holder)) {
                throw nothingAt(at, "complete listing to open");
            }
            holder.putObject(at.last().getMatchingProperty()).set(Listing.AT_LEAST, listing);
        }
    }
}
