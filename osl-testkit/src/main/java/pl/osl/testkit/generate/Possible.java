package pl.osl.testkit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/**
 * Reads generated JSON as a centre, leaving out what breaks an invariant; a listing that loses elements becomes
 * incomplete.
 */
public final class Possible {

    private Possible() {}

    public static Centre centre(ObjectNode tree) {
        while (true) {
            try {
                return OslJson.read(tree.toString(), Centre.class);
            } catch (UnreadableRecordException refusal) {
                if (!leaveOut(tree, refusal.faults())) {
                    throw refusal;
                }
            }
        }
    }

    private static boolean leaveOut(ObjectNode tree, List<Fault> faults) {
        List<String> places = new ArrayList<>(new LinkedHashSet<>(
                faults.stream().map(fault -> fault.place().toString()).toList()));
        Collections.reverse(places);
        Map<String, ArrayNode> cut = new LinkedHashMap<>();
        boolean changed = false;
        for (String place : places) {
            changed |= !tree.at(place).isMissingNode() && !place.isEmpty();
            leaveOut(tree, place, cut);
        }
        cut.forEach((place, array) -> open(tree, place, array));
        return changed;
    }

    private static void leaveOut(ObjectNode tree, String place, Map<String, ArrayNode> cut) {
        String outer = outer(place);
        JsonNode parent = tree.at(outer);
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
            cut.put(outer, array);
        }
    }

    private static void open(ObjectNode tree, String place, ArrayNode array) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (!name.equals(Listing.AT_LEAST) && tree.at(outer(place)) instanceof ObjectNode parent) {
            parent.putObject(name).set(Listing.AT_LEAST, array);
        }
    }

    private static String outer(String place) {
        return Place.parse(place).parent().toString();
    }
}
