package pl.osl.testkit.laws;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.testkit.generate.Knowledge;

/** Tells whether one record says all that another says, and perhaps more. */
final class RicherRecord {

    private RicherRecord() {}

    static boolean is(Centre more, Centre less) {
        return extendsNode(Knowledge.tree(more), Knowledge.tree(less));
    }

    private static boolean extendsNode(JsonNode more, JsonNode less) {
        if (less.has(Listing.AT_LEAST)) {
            JsonNode elements = more.has(Listing.AT_LEAST) ? more.get(Listing.AT_LEAST) : more;
            return elements.isArray() && haveFirst(elements, less.get(Listing.AT_LEAST));
        }
        if (less.isArray()) {
            return more.isArray() && more.size() == less.size() && haveFirst(more, less);
        }
        if (less.isObject()) {
            return more.isObject()
                    && less.properties().stream()
                            .allMatch((Map.Entry<String, JsonNode> field) -> more.has(field.getKey())
                                    && extendsNode(more.get(field.getKey()), field.getValue()));
        }
        return more.equals(less) || isNarrower(more, less);
    }

    private static boolean haveFirst(JsonNode more, JsonNode less) {
        for (int i = 0; i < less.size(); i++) {
            if (i >= more.size() || !extendsNode(more.get(i), less.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNarrower(JsonNode more, JsonNode less) {
        boolean isSpan = less.isTextual() && less.asText().startsWith("[") && more.isTextual();
        return isSpan && When.parse(less.asText()).includes(When.parse(more.asText()));
    }
}
