package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/**
 * Finds all faults of a document that cannot be read.
 *
 * <p>Walks the tree along with the types. Each object is rebuilt from its valid parts, so that faults in the parts do
 * not hide faults of the whole. With tolerance, additions of a newer version are left out instead of being faults.
 */
public final class FaultFinder {

    /**
     * Limit on faults; more would be of no use, and a document full of faults must not cost more than reading a valid
     * one.
     */
    static final int MOST_FAULTS = 100;

    /** In place of a required text that is missing. */
    static final String STAND_IN = "x";

    private final List<Fault> faults;
    private final Tolerance tolerance;

    /** For each array, by its pointer, the indices of its valid elements in the document. */
    private final Map<String, List<Integer>> origins = new HashMap<>();

    /** The pointers of arrays whose listings were complete and are no longer. */
    private final Set<String> opened = new HashSet<>();

    /** A finder that adds to faults already found. */
    public FaultFinder(List<Fault> faults, Tolerance tolerance) {
        this.faults = faults;
        this.tolerance = tolerance;
    }

    public static List<Fault> find(Document document, JavaType type) {
        List<Fault> faults = new ArrayList<>();
        Optional<JsonNode> tree = new JsonTree(faults).read(document);
        tree.ifPresent(node -> new FaultFinder(faults, Tolerance.none()).healthy(node, type));
        return tree.map(node -> inWords(faults, node)).orElse(faults);
    }

    /** The faults in the order of the document, with a final remark if the search stopped at the limit. */
    public static List<Fault> inWords(List<Fault> faults, JsonNode tree) {
        List<Fault> told = new ArrayList<>(new TextOrder(tree).sorted(faults));
        if (told.size() >= MOST_FAULTS) {
            told.add(Fault.here("dalszych błędów nie szukano", "no further faults were searched for"));
        }
        if (told.isEmpty()) {
            told.add(Fault.here("dokumentu nie udało się przeczytać", "the document could not be read"));
        }
        return told;
    }

    /** The document without its faulty parts; empty if nothing can be built from it. */
    public Optional<JsonNode> healthy(JsonNode tree, JavaType type) {
        return healthy(tree, type, Place.root());
    }

    private Optional<JsonNode> healthy(JsonNode node, JavaType type, Place place) {
        if (faults.size() >= MOST_FAULTS) {
            return Optional.empty();
        }
        Class<?> raw = type.getRawClass();
        if (raw == Fact.class && node.isNull()) {
            return Optional.of(node);
        }
        if (raw == Fact.class || raw == Optional.class) {
            return healthy(node, type.containedTypeOrUnknown(0), place);
        }
        if (raw == Listing.class) {
            return healthyListing(node, type, place);
        }
        if (type.isTypeOrSubTypeOf(Iterable.class)) {
            return healthyList(node, type, place);
        }
        if (node.isObject() && Shape.isObject(raw)) {
            return healthyObject((ObjectNode) node, type, place);
        }
        return tolerance.leavesOut(node, type, place) ? Optional.empty() : buildable(node, type, place, node);
    }

    private Optional<JsonNode> healthyListing(JsonNode node, JavaType type, Place place) {
        if (node.isObject()) {
            return healthyPartial((ObjectNode) node, type, place);
        }
        return healthyList(node, type, place).map(healthy -> {
            boolean complete = !tolerance.isGranted() || healthy.size() == node.size();
            if (!complete) {
                opened.add(place.toString());
            }
            return complete ? healthy : atLeast(healthy);
        });
    }

    private Optional<JsonNode> healthyPartial(ObjectNode node, JavaType type, Place place) {
        JsonNode elements = node.get(Listing.AT_LEAST);
        node.fieldNames().forEachRemaining(field -> {
            if (!field.equals(Listing.AT_LEAST)) {
                unknownField(field, place.child(field), () -> Messages.unknownField(field, List.of(Listing.AT_LEAST)));
            }
        });
        if (elements == null) {
            return mismatch(node, type, place);
        }
        return healthyList(elements, listOf(type), place.child(Listing.AT_LEAST))
                .map(FaultFinder::atLeast);
    }

    private static JsonNode atLeast(JsonNode elements) {
        return Wire.MAPPER.createObjectNode().set(Listing.AT_LEAST, elements);
    }

    private static JavaType listOf(JavaType listing) {
        return Wire.MAPPER.getTypeFactory().constructCollectionType(List.class, listing.containedTypeOrUnknown(0));
    }

    private Optional<JsonNode> healthyList(JsonNode node, JavaType type, Place place) {
        if (!node.isArray()) {
            return mismatch(node, type, place);
        }
        ArrayNode healthy = Wire.MAPPER.createArrayNode();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Optional<JsonNode> element = healthy(node.get(i), type.containedTypeOrUnknown(0), place.child(i));
            if (element.isPresent()) {
                healthy.add(element.get());
                kept.add(i);
            }
        }
        origins.put(place.toString(), kept);
        return Optional.of(healthy);
    }

    private Optional<JsonNode> healthyObject(ObjectNode node, JavaType type, Place place) {
        Map<String, JavaType> fields = Shape.fields(type);
        ObjectNode healthy = Wire.MAPPER.createObjectNode();
        node.properties().forEach(field -> {
            Place here = place.child(field.getKey());
            JavaType wanted = fields.get(field.getKey());
            if (wanted == null) {
                unknownField(field.getKey(), here, () -> Messages.unknownField(field.getKey(), fields));
            } else {
                int known = faults.size();
                healthy(field.getValue(), wanted, here)
                        .ifPresentOrElse(
                                value -> healthy.set(field.getKey(), value),
                                () -> rememberNone(field.getValue(), type, field.getKey(), wanted, known));
            }
        });
        return buildable(healthy, type, place, node);
    }

    /** Adds to what is said of a day that there may be none, if none may have been meant and the type allows it. */
    private void rememberNone(JsonNode found, JavaType owner, String field, JavaType wanted, int known) {
        boolean isDay = wanted.hasRawClass(Fact.class)
                && wanted.containedTypeOrUnknown(0).hasRawClass(When.class);
        boolean isAttempt = found.asText().chars().anyMatch(Character::isDigit);
        if (isDay && !isAttempt && faults.size() == known + 1 && Invalidity.allowsNone(owner, field)) {
            Fault fault = faults.get(known);
            faults.set(known, new Fault(fault.place(), fault.wording().then(Messages.orNone())));
        }
    }

    /** The node, if a value can be built from it. */
    private Optional<JsonNode> buildable(JsonNode node, JavaType type, Place place, JsonNode original) {
        try {
            Object value = Wire.MAPPER.treeToValue(node, type);
            return value == null ? mismatch(original, type, place) : Optional.of(node);
        } catch (JsonProcessingException | InvalidRecordException problem) {
            InvalidRecordException invalid = Invalidity.in(problem);
            if (invalid == null) {
                return mismatch(original, type, place);
            }
            int known = faults.size();
            invalid.faults().forEach(fault -> noteUnlessPruned(fault, node, place, original));
            if (faults.size() == known) {
                tolerance.leaveOut(place);
            } else if (!tolerance.isGranted()) {
                beyondMissing(invalid.faults(), node, type, place, original);
            }
            return Optional.empty();
        }
    }

    /** Looks for further faults of an object that lacks required texts, as if it had them: its check needs them all. */
    private void beyondMissing(List<Fault> missing, JsonNode node, JavaType type, Place place, JsonNode original) {
        ObjectNode completed = node.isObject() ? node.deepCopy() : Wire.MAPPER.createObjectNode();
        Map<String, JavaType> fields = node.isObject() ? Shape.fields(type) : Map.of();
        Set<Place> stoodIn = new HashSet<>();
        fields.forEach((field, wanted) -> {
            Place lacking = Place.root().child(field);
            boolean isText = wanted.hasRawClass(String.class) || Shape.isIdentifier(wanted);
            if (isText
                    && !node.has(field)
                    && missing.stream().anyMatch(fault -> fault.place().equals(lacking))) {
                completed.put(field, STAND_IN);
                stoodIn.add(lacking);
            }
        });
        if (!stoodIn.isEmpty()) {
            try {
                Wire.MAPPER.treeToValue(completed, type);
            } catch (JsonProcessingException | InvalidRecordException problem) {
                Optional.ofNullable(Invalidity.in(problem)).stream()
                        .flatMap(invalid -> invalid.faults().stream())
                        .filter(fault -> !missing.contains(fault) && !stoodIn.contains(fault.place()))
                        .forEach(fault -> noteUnlessPruned(fault, completed, place, original));
            }
        }
    }

    /** Notes a fault, unless it is about a field that is missing only because it was faulty and removed. */
    private void noteUnlessPruned(Fault fault, JsonNode node, Place place, JsonNode original) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        String there = original(place.toString(), fault.place());
        boolean present =
                !original.at(there.substring(place.toString().length())).isMissingNode();
        boolean pruned = present && node.at(fault.place().toString()).isMissingNode();
        if (!pruned) {
            note(Place.parse(there), fault.wording());
        }
    }

    /** The place in the original document, in which left-out elements still count, of a place in the valid part. */
    private String original(String outer, Place inner) {
        StringBuilder pointer = new StringBuilder(outer);
        for (String segment : inner.toString().split("/", -1)) {
            boolean onlyHere = segment.equals(Listing.AT_LEAST) && opened.contains(pointer.toString());
            if (!segment.isEmpty() && !onlyHere) {
                List<Integer> kept = origins.get(pointer.toString());
                pointer.append('/').append(kept == null ? segment : kept.get(Integer.parseInt(segment)));
            }
        }
        return pointer.toString();
    }

    private void unknownField(String field, Place place, Supplier<Wording> said) {
        if (faults.size() < MOST_FAULTS && !tolerance.leavesOutField(field, place)) {
            note(place, said.get());
        }
    }

    private Optional<JsonNode> mismatch(JsonNode node, JavaType type, Place place) {
        note(place, Messages.mismatch(node, type));
        return Optional.empty();
    }

    private void note(Place place, Wording wording) {
        faults.add(new Fault(place, wording));
    }
}
