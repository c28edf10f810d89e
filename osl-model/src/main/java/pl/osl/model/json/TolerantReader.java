package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.wire.Document;
import pl.osl.model.wire.FaultFinder;
import pl.osl.model.wire.JsonTree;
import pl.osl.model.wire.Messages;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.TextOrder;
import pl.osl.model.wire.Tolerance;
import pl.osl.model.wire.Wire;

/** Reads documents strictly, except for additions of a newer minor version that they declare. */
record TolerantReader<T>(DocumentReader<T> strict, JavaType type) {

    static <T> TolerantReader<T> of(Class<T> type) {
        return new TolerantReader<>(DocumentReader.of(type), Wire.MAPPER.constructType(type));
    }

    Tolerated<T> read(Document document) {
        try {
            return new Tolerated<>(strict.read(document), List.of());
        } catch (UnreadableRecordException refusal) {
            List<Fault> faults = new ArrayList<>(document.faultsOfEncoding());
            Optional<ObjectNode> newer = faults.isEmpty() ? newer(document, faults) : Optional.empty();
            return understood(document, newer.orElseThrow(() -> refusal), faults);
        }
    }

    Line<Tolerated<T>> line(Document document) {
        try {
            return Line.read(document.line(), read(document));
        } catch (UnreadableRecordException refusal) {
            return Line.refused(document.line(), refusal);
        }
    }

    /** The document with its version replaced by the current one, if it declares a newer minor version. */
    private Optional<ObjectNode> newer(Document document, List<Fault> faults) {
        Optional<String> version = Shape.version(type);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        return new JsonTree(faults)
                .read(document)
                .filter(tree -> isNewerMinor(tree.path(version.get())))
                .map(tree -> ((ObjectNode) tree).put(version.get(), SchemaVersion.CURRENT.toString()));
    }

    private static boolean isNewerMinor(JsonNode version) {
        return version.isTextual()
                && SchemaVersion.named(version.textValue())
                        .filter(SchemaVersion::isNewerMinor)
                        .isPresent();
    }

    private Tolerated<T> understood(Document document, ObjectNode tree, List<Fault> faults) {
        Tolerance tolerance = Tolerance.granted();
        Optional<JsonNode> rest = new FaultFinder(faults, tolerance).healthy(tree, type);
        List<Fault> notUnderstood = new TextOrder(tree).sorted(tolerance.notUnderstood());
        if (!faults.isEmpty()) {
            throw refusal(document, FaultFinder.inWords(faults, tree));
        }
        if (notUnderstood.size() > Tolerance.MOST) {
            throw refusal(document, List.of(new Fault(Place.root(), Messages.tooMuchNotUnderstood(Tolerance.MOST))));
        }
        if (rest.isEmpty()) {
            throw refusal(document, notUnderstood);
        }
        return new Tolerated<>(value(rest.get()), notUnderstood);
    }

    private T value(JsonNode tree) {
        try {
            return Wire.MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the parts found valid cannot be read", e);
        }
    }

    private static UnreadableRecordException refusal(Document document, List<Fault> faults) {
        return new UnreadableRecordException(document.source(), document.line(), faults);
    }
}
