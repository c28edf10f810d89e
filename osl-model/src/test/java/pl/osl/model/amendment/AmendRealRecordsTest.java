package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.wire.Wire;

/** Real records can be built by amending a centre of which nothing is recorded. */
class AmendRealRecordsTest {

    private static final Path CENTRES = Path.of("../osl-examples/src/main/resources/centres");

    static List<Path> centres() throws IOException {
        try (Stream<Path> files = Files.list(CENTRES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void a_centre_is_built_by_amendments_alone_in_any_order(Path file) throws IOException {
        Centre centre = OslJson.read(file, Centre.class);
        Centre nothing = Centre.builder().id(centre.id()).build();
        List<Amendment> amendments = amendments(centre, true);

        assertThat(Amendments.in(nothing, amendments)).isEqualTo(centre);
        Collections.reverse(amendments);
        assertThat(Amendments.in(nothing, amendments)).isEqualTo(centre);
    }

    @ParameterizedTest
    @MethodSource("centres")
    void a_centre_amended_with_its_own_values_stays_the_same(Path file) throws IOException {
        Centre centre = OslJson.read(file, Centre.class);

        assertThat(Amendments.in(centre, amendments(centre, false))).isEqualTo(centre);
    }

    @ParameterizedTest
    @MethodSource("centres")
    void amendments_that_make_a_centre_read_back_equal(Path file) throws IOException {
        assertThat(amendments(OslJson.read(file, Centre.class), true))
                .hasSizeGreaterThan(10)
                .allSatisfy(amendment -> {
                    assertThat(OslJson.read(OslJson.write(amendment), Amendment.class))
                            .isEqualTo(amendment);
                });
    }

    private static List<Amendment> amendments(Centre centre, boolean asNew) {
        List<Amendment> amendments = new ArrayList<>();
        Wire.MAPPER
                .valueToTree(centre)
                .properties()
                .forEach(field -> add(field.getValue(), Place.root().child(field.getKey()), asNew, amendments));
        return amendments;
    }

    private static void add(JsonNode node, Place place, boolean asNew, List<Amendment> amendments) {
        if (node.isArray()) {
            if (!place.equals(place.parent().child("sources"))
                    && !place.equals(place.parent().child(Listing.AT_LEAST))) {
                amendments.add(Amendment.complete(place));
            }
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), asNew ? place.further(i + 1) : place.child(i), asNew, amendments);
            }
        } else if (node.has(Listing.AT_LEAST)) {
            Place array = asNew ? place : place.child(Listing.AT_LEAST);
            JsonNode elements = node.get(Listing.AT_LEAST);
            for (int i = 0; i < elements.size(); i++) {
                add(elements.get(i), asNew ? array.further(i + 1) : array.child(i), asNew, amendments);
            }
        } else if (node.isObject()) {
            amendments.add(Amendment.element(place));
            node.properties().forEach(field -> add(field.getValue(), place.child(field.getKey()), asNew, amendments));
        } else {
            amendments.add(node.isNull() ? Amendment.none(place) : Amendment.value(place, node));
        }
    }
}
