package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pl.osl.model.fact.Place;
import pl.osl.model.wire.Shape;

/**
 * A field of an object, or an element of an array, in the tree of a record that is being amended.
 *
 * @param container the object or the array
 * @param owner the type of the value that the container represents
 * @param segment the name of the field or the index of the element
 * @param declared the type of the field or of the element
 * @param place the place in the amended record
 */
record TreeSlot(ContainerNode<?> container, JavaType owner, String segment, JavaType declared, Place place) {

    /** The node here; a missing node if there is none. */
    JsonNode stands() {
        return container.isArray() ? container.path(index()) : container.path(segment);
    }

    /** Replaces the node here. */
    void put(JsonNode node) {
        if (container instanceof ArrayNode array) {
            array.set(index(), node);
        } else {
            ((ObjectNode) container).set(segment, node);
        }
    }

    /** The type of the value written here. */
    JavaType type() {
        return Shape.written(declared);
    }

    private int index() {
        return Integer.parseInt(segment);
    }
}
