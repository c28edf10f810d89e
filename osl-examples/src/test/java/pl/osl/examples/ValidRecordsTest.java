package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.json.OslJson;
import pl.osl.testkit.generate.Centres;

/** Every record that we show or generate is valid by the schema, as a validator sees it that shares nothing with us. */
class ValidRecordsTest {

    private static final Path RECORDS = Path.of("src", "main", "resources");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OslJson.schema());

    @ParameterizedTest
    @MethodSource("centres")
    void a_real_centre_is_valid(Path file) throws IOException {
        assertValid(Files.readString(file));
    }

    static List<Path> centres() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS.resolve("centres"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_centre_of_the_pilot_cohort_is_valid() throws IOException {
        List<String> lines = Files.readAllLines(RECORDS.resolve("pilot-cohort.jsonl"));

        assertThat(lines).isNotEmpty().allSatisfy(this::assertValid);
    }

    @Test
    void a_generated_centre_is_valid() {
        qt().withFixedSeed(20_121_126)
                .withExamples(300)
                .forAll(Centres.centres())
                .checkAssert(centre -> assertValid(OslJson.write(centre)));
    }

    private void assertValid(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
}
