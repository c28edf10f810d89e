package pl.osl.model.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** Reads documents that must be refused as a centre. */
public final class Refusals {

    private Refusals() {}

    public static UnreadableRecordException refusal(String json) {
        return catchThrowableOfType(UnreadableRecordException.class, () -> OslJson.read(json, Centre.class));
    }

    public static UnreadableRecordException refusal(InputStream in) {
        return catchThrowableOfType(
                UnreadableRecordException.class, () -> OslJson.read(in, "centre.json", Centre.class));
    }

    public static UnreadableRecordException refusal(byte[] bytes) {
        return refusal(new ByteArrayInputStream(bytes));
    }

    /** The faults of a centre that has an id and these further members, written with single quotes. */
    public static List<Fault> faultsOf(String members) {
        return refusal(centre(members)).faults();
    }

    public static String centre(String members) {
        return ("{'id':'gops-1'," + members + "}").replace('\'', '"');
    }

    public static Fault fault(String pointer, String polish, String english) {
        return Fault.at(Place.parse(pointer), polish, english);
    }
}
