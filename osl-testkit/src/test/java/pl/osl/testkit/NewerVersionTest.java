package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.Tolerated;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Draw;
import pl.osl.testkit.laws.Trial;

/** What a newer version adds changes nothing of what this one understands, and none of it is lost in silence. */
class NewerVersionTest {

    private static final Gen<NewerVersion> NEWER =
            source -> NewerVersion.of(new Draw(source), Centres.centres().generate(source));

    @Test
    void a_newer_document_reads_as_it_would_without_what_was_added_and_all_of_that_is_told() {
        Trial.cases(100).forAll(NEWER.describedAs(NewerVersion::newer)).checkAssert(version -> {
            Tolerated<Centre> read = OslJson.readTolerantly(version.newer(), Centre.class);

            assertThat(read.value()).isEqualTo(OslJson.read(version.known(), Centre.class));
            assertThat(read.notUnderstood())
                    .extracting(fault -> fault.place().toString())
                    .containsExactlyInAnyOrderElementsOf(version.additions());
        });
    }

    @Test
    void what_was_read_is_written_and_read_again_as_of_this_version() {
        Trial.cases(30).forAll(NEWER.describedAs(NewerVersion::newer)).checkAssert(version -> {
            Centre read = OslJson.readTolerantly(version.newer(), Centre.class).value();

            assertThat(read.schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
            assertThat(OslJson.read(OslJson.write(read), Centre.class)).isEqualTo(read);
        });
    }
}
