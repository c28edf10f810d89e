package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.document.ProvisionTopic.COMMUNITY_ORGANISING;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.model.structure.FamiliarisationForm.MEETING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;

/** The record that the README shows as JSON, written in Java. */
class RecordInJavaTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JSON = Pattern.compile("(?ms)^```json\\n(.*?)^```$");

    private static Centre centre() {
        // #region record
        Centre centre = Centre.builder()
                .id("example")
                .recordedOn("2012-11-01")
                .familiarisations(Listing.of(
                        Familiarisation.builder().on("2012-03").form(MEETING).build()))
                .organisers(Listing.atLeast(Organiser.builder()
                        .id("organiser-1")
                        .appointment(Validity.from("2012-01-16").until("2013-01-15"))
                        .build()))
                .documents(Listing.of(
                        InstitutionalDocument.builder()
                                .id("statute")
                                .kind(STATUTE)
                                .adopted("2012-04-26")
                                .repealed(none())
                                .provisions(Listing.of(Provision.builder()
                                        .topic(COMMUNITY_ORGANISING)
                                        .validity(Validity.from("2012-04-26"))
                                        .build()))
                                .build(),
                        InstitutionalDocument.builder()
                                .id("by-laws")
                                .kind(BY_LAWS)
                                .adopted("2012-05-07")
                                .repealed(none())
                                .build()))
                .build();
        // #endregion
        return centre;
    }

    @Test
    void the_record_in_java_is_the_one_in_json() throws IOException {
        String json = JSON.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .reduce((one, other) -> one + other)
                .orElseThrow();

        assertThat(OslJson.read(json, Centre.class)).isEqualTo(centre());
    }
}
