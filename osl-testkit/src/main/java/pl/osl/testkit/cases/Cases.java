package pl.osl.testkit.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads test cases from JSON: small changes of the exemplary records, and the outcome expected of a rule.
 *
 * <p>A file is an array. A case in it names the rule, the outcome, the base ({@code ops} or {@code cus}), the day asked
 * about, a name that says what is so, and the changes, made one after the other:
 *
 * <pre>{@code
 * {
 *   "rule": "OSL-03", "outcome": "NOT_MET", "base": "ops", "day": "2014-12-31",
 *   "name": "the head was not at the meeting",
 *   "changes": [{"at": "/familiarisations/0/headAttended", "put": false}]
 * }
 * }</pre>
 *
 * <p>A boundary in it has a {@code limit} and the three outcomes of the day before, the day itself and the day after.
 * If it says {@code at}, the fact there is moved around the limit and the day asked about stays; else the day asked
 * about is moved:
 *
 * <pre>{@code
 * {
 *   "rule": "OSL-01", "outcomes": "NOT_MET MET MET", "base": "ops", "limit": "2013-03-20",
 *   "name": "the staff were told", "changes": []
 * }
 * }</pre>
 */
public final class Cases {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> EDITION_2014 = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8-communities", "I8-services", "I9", "I10", "I11", "BASE");

    private Cases() {}

    /** The cases of the edition of 2014, stage by stage. */
    public static List<Case> edition2014() {
        return EDITION_2014.stream()
                .flatMap(stage -> read(Cases.class, stage + ".json").stream())
                .toList();
    }

    /** The days on which a rule of the edition of 2014 changes its answer, each with its neighbours. */
    public static List<Case> boundariesOf2014() {
        return Stream.of("boundaries-I1-I7", "boundaries-I8-base")
                .flatMap(half -> read(Cases.class, half + ".json").stream())
                .toList();
    }

    /**
     * The cases and boundaries of a resource, in its order.
     *
     * @param beside a class beside which the resource lies
     * @throws IllegalArgumentException if one of them is not written as it should be, or its record cannot be read
     */
    public static List<Case> read(Class<?> beside, String resource) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode written : tree(beside, resource)) {
            try {
                cases.addAll(new CaseReader((ObjectNode) written).cases());
            } catch (RuntimeException fault) {
                throw new IllegalArgumentException(resource + ": " + fault.getMessage() + ", in " + written, fault);
            }
        }
        return List.copyOf(cases);
    }

    private static JsonNode tree(Class<?> beside, String resource) {
        try (@Nullable InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource " + resource + " beside " + beside.getName());
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
