package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.testkit.generate.RecordType;

/** Each day of a record is known either as an event or as a day that may lie ahead. */
class HappeningsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Stands after the name of a listing, the second where its elements need an id. */
    private static final String LISTED = "[]";

    private static final String NAMED = "[#]";

    private static final Set<String> MAY_LIE_AHEAD = Set.of(
            "Certificate.validUntil",
            "CommunityAction.ended",
            "Contest.offersDue",
            "Handover.plannedFor",
            "InstitutionalDocument.inForceFrom",
            "InstitutionalDocument.repealed",
            "PartnershipAgreement.until",
            "PlannedAction.plannedFor",
            "ScopeOfDuties.until");

    @Test
    void a_day_that_lies_after_the_day_of_the_record_is_refused_or_may_lie_ahead() {
        Set<String> ahead = new TreeSet<>();
        gather(Centre.class, "", ahead);
        assertThat(ahead).containsExactlyInAnyOrderElementsOf(MAY_LIE_AHEAD);
    }

    private static void gather(Class<?> type, String path, Set<String> ahead) {
        for (Map.Entry<String, Type> field : RecordType.of(type).fields().entrySet()) {
            Class<?> raw = RecordType.raw(field.getValue());
            Class<?> content = RecordType.raw(RecordType.content(field.getValue()));
            String here = path + "/" + field.getKey();
            if (raw == Fact.class && content == When.class && isTaken(here)) {
                ahead.add(type.getSimpleName() + "." + field.getKey());
            }
            if (RecordType.is(content) && (raw == Fact.class || raw == Listing.class)) {
                boolean named = RecordType.of(content).fields().containsKey("id");
                gather(content, raw == Listing.class ? here + (named ? NAMED : LISTED) : here, ahead);
            }
        }
    }

    private static boolean isTaken(String path) {
        String[] fields = path.substring(1).split("/", -1);
        JsonNode value = TextNode.valueOf("2013-01-01");
        for (int i = fields.length - 1; i >= 0; i--) {
            ObjectNode object = JSON.objectNode();
            String name = fields[i].replace(LISTED, "").replace(NAMED, "");
            object.set(name, fields[i].endsWith("]") ? JSON.arrayNode().add(value) : value);
            value = i > 0 && fields[i - 1].endsWith(NAMED) ? object.put("id", "x") : object;
        }
        ObjectNode centre = ((ObjectNode) value).put("id", "x").put("recordedOn", "2012-12-31");
        try {
            OslJson.read(centre.toString(), Centre.class);
            return true;
        } catch (UnreadableRecordException refusal) {
            assertThat(refusal.getMessage()).contains("is after the day for which the record speaks");
            return false;
        }
    }
}
