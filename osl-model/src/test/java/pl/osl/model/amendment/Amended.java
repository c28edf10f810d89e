package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/** Centres written with single quotes and amended, with the amendments in any order. */
final class Amended {

    private static final String START = "{'schemaVersion':'1.0','id':'gops-1'";

    private Amended() {}

    static Place at(String pointer) {
        return Place.parse(pointer);
    }

    /** The members of the amended centre, except its version and its id. */
    static String members(String members, Amendment... amendments) {
        String text = OslJson.write(amend(members, List.of(amendments))).replace('"', '\'');
        return text.substring(START.length(), text.length() - 1).replaceFirst("^,", "");
    }

    /** The faults of the resulting centre, one per line. */
    static List<String> faults(String members, Amendment... amendments) {
        return catchThrowableOfType(UnreadableRecordException.class, () -> amend(members, List.of(amendments)))
                .faults()
                .stream()
                .map(Object::toString)
                .toList();
    }

    static Centre amend(String members, List<Amendment> amendments) {
        Centre centre = OslJson.read(START.replace('\'', '"') + rest(members), Centre.class);
        List<Amendment> backwards = new ArrayList<>(amendments);
        Collections.reverse(backwards);
        Centre amended = Amendments.in(centre, backwards);
        if (!amended.equals(Amendments.in(centre, amendments))) {
            throw new AssertionError("the order of the amendments matters: " + amendments);
        }
        return amended;
    }

    private static String rest(String members) {
        return (members.isEmpty() ? "}" : "," + members + "}").replace('\'', '"');
    }
}
