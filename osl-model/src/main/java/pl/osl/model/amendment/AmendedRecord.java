package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.amendment.Amendment.Kind;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.Wire;

/** The tree of a record with amendments applied, and the faults found so far. */
final class AmendedRecord {

    private static final String SOURCE = "amended record";

    private final ObjectNode tree;
    private final Map<Place, JsonNode> elements;
    private final RejectedAmendments senseless = new RejectedAmendments();
    private final Amender amender = new Amender(senseless);
    private final List<Fault> faults = new ArrayList<>();

    private AmendedRecord(ObjectNode tree, List<Amendment> amendments) {
        this.tree = tree;
        this.elements = targets(tree, amendments);
    }

    static AmendedRecord of(Object record, Class<?> type, List<Amendment> amendments) {
        JsonNode written = Wire.MAPPER.valueToTree(record);
        if (!(written instanceof ObjectNode tree)) {
            throw new IllegalArgumentException(type.getName() + " is not written as an object, so it has no places");
        }
        AmendedRecord amended = new AmendedRecord(tree, amendments);
        amended.carryOut(AmendmentTree.of(amendments), Wire.MAPPER.constructType(type));
        return amended;
    }

    /** The values at the targets of references, before anything is moved. */
    private static Map<Place, JsonNode> targets(ObjectNode tree, List<Amendment> amendments) {
        Map<Place, JsonNode> targets = new HashMap<>();
        for (Amendment amendment : amendments) {
            amendment.target().ifPresent(target -> targets.put(target, tree.at(target.toString())));
        }
        return targets;
    }

    private void carryOut(AmendmentTree changes, JavaType type) {
        amender.amend(changes, tree, type);
        elements.putAll(amender.added());
        RecordIds identities = RecordIds.of(tree, type);
        identities.complete();
        FittingValue fitting = new FittingValue(tree);
        amender.open().forEach(choice -> choose(choice, identities, fitting));
        senseless.throwIfAny();
    }

    private void choose(OpenChoice choice, RecordIds identities, FittingValue fitting) {
        Amendment amendment = choice.amendment();
        TreeSlot spot = choice.spot();
        if (amendment.kind() == Kind.REFERENCE) {
            Optional<JsonNode> id =
                    amendment.target().map(elements::get).flatMap(element -> identities.of(element, spot.type()));
            id.ifPresentOrElse(
                    spot::put, () -> senseless.note(amendment, "its target has no id of the type required there"));
        } else if (spot.stands().isMissingNode() || spot.stands().isNull()) {
            something(choice, identities, fitting).ifPresentOrElse(spot::put, () -> faults.add(noId(amendment)));
        }
    }

    private static Optional<JsonNode> something(OpenChoice choice, RecordIds identities, FittingValue fitting) {
        TreeSlot spot = choice.spot();
        return Shape.isIdentifier(spot.type())
                ? identities.beyond(spot.place(), spot.type())
                : Optional.of(fitting.value(spot));
    }

    private static Fault noId(Amendment amendment) {
        return Fault.at(
                amendment.place(),
                "w tych danych nie ma innego elementu, którego identyfikator mógłby tu stać",
                "no other element of this record has an id of the type required here");
    }

    /** What stands at a place, which may be that of a further element or lie in one; missing if nothing does. */
    JsonNode at(Place place) {
        if (place.isRoot()) {
            return tree;
        }
        TreeSlot further = amender.further().get(place);
        return further == null
                ? at(place.parent()).at(Place.root().child(place.segment()).toString())
                : further.stands();
    }

    /**
     * The values of which the one element that was added is one, but for those that stand before it; empty if it is not
     * one of several.
     */
    Optional<List<Object>> choices(Place further, Class<?> record) {
        TreeSlot slot = amender.further().get(further);
        if (slot == null) {
            return Optional.empty();
        }
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < slot.container().size() - 1; i++) {
            before.add(slot.container().get(i).asText());
        }
        return all(slot.type(), record)
                .map(all -> all.stream()
                        .filter(value -> !before.contains(value instanceof Enum<?> constant ? constant.name() : value))
                        .toList());
    }

    private Optional<List<Object>> all(JavaType type, Class<?> record) {
        if (type.isEnumType()) {
            return Optional.of(List.of(type.getRawClass().getEnumConstants()));
        }
        return Shape.isIdentifier(type)
                ? Optional.of(
                        RecordIds.of(tree, Wire.MAPPER.constructType(record)).all(type))
                : Optional.empty();
    }

    /** Reads the tree as strictly as a document. */
    <T> T read(Class<T> type) {
        try {
            byte[] bytes = Wire.MAPPER.writeValueAsBytes(tree);
            T value = OslJson.read(new ByteArrayInputStream(bytes), SOURCE, type);
            if (faults.isEmpty()) {
                return value;
            }
        } catch (UnreadableRecordException refusal) {
            addOthers(refusal.faults());
        } catch (IOException e) {
            throw new IllegalStateException("the tree of a record cannot be written", e);
        }
        throw new UnreadableRecordException(SOURCE, 0, faults);
    }

    private void addOthers(List<Fault> found) {
        Set<Place> told = faults.stream().map(Fault::place).collect(Collectors.toSet());
        found.stream()
                .map(amender.origins()::of)
                .filter(fault -> !told.contains(fault.place()))
                .forEach(faults::add);
    }
}
