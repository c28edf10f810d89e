package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.json.Refusals.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.organiser.OrganiserRole;

/** Documents of a newer minor version, read as far as they are understood. */
class ToleranceTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void an_unknown_field_is_left_out_and_reported() {
        Tolerated<Centre> read = newer("'documents':[{'id':'d','rank':{'of':[1]}}],'city':'Łęczna'");

        assertThat(read.value()).isEqualTo(current("'documents':[{'id':'d'}]"));
        assertThat(read.notUnderstood())
                .containsExactly(
                        fault(
                                "/documents/0/rank",
                                "pominięto pole „rank”, którego ta wersja nie zna",
                                "the field \"rank\" was left out, since this version does not know it"),
                        fault(
                                "/city",
                                "pominięto pole „city”, którego ta wersja nie zna",
                                "the field \"city\" was left out, since this version does not know it"));
    }

    @Test
    void a_fact_whose_constant_is_not_known_is_unrecorded() {
        Tolerated<Centre> read = newer("'familiarisations':[{'form':'WEBINAR','staff':5}]");

        assertThat(read.value()).isEqualTo(current("'familiarisations':[{'staff':5}]"));
        assertThat(read.notUnderstood())
                .containsExactly(fault(
                        "/familiarisations/0/form",
                        "pominięto stałą „WEBINAR”, której ta wersja nie zna",
                        "the constant \"WEBINAR\" was left out, since this version does not know it"));
    }

    @Test
    void a_complete_listing_becomes_partial_if_an_element_is_left_out() {
        Tolerated<Centre> read = newer("'organisers':[{'id':'o','roles':['ANIMATOR','COACH','LOCAL_PLANNER']}]");

        assertThat(read.value().organisers().isComplete()).isTrue();
        assertThat(read.value().organisers().elements().get(0).roles())
                .isEqualTo(Listing.atLeast(OrganiserRole.ANIMATOR, OrganiserRole.LOCAL_PLANNER));
        assertThat(placesOf(read)).containsExactly("/organisers/0/roles/1");
    }

    @Test
    void a_listing_is_unrecorded_if_all_its_elements_are_left_out() {
        Tolerated<Centre> read = newer("'organisers':[{'id':'o','roles':['COACH']}]");

        assertThat(read.value().organisers().elements().get(0).roles()).isEqualTo(Listing.unrecorded());
        assertThat(placesOf(read)).containsExactly("/organisers/0/roles/0");
    }

    @Test
    void a_partial_listing_stays_partial_and_may_say_more_than_is_known() {
        Tolerated<Centre> read =
                newer("'organisers':{'atMost':7,'atLeast':[{'id':'o','roles':{'atLeast':['COACH'," + "'ANIMATOR']}}]}");

        assertThat(read.value())
                .isEqualTo(current("'organisers':{'atLeast':[{'id':'o','roles':{'atLeast':['ANIMATOR']}}]}"));
        assertThat(placesOf(read)).containsExactly("/organisers/atMost", "/organisers/atLeast/0/roles/atLeast/0");
    }

    @Test
    void an_element_that_requires_what_was_left_out_is_left_out_too() {
        Tolerated<Team> read = OslJson.readTolerantly(
                "{\"schemaVersion\":\"1.1\",\"members\":[{\"role\":\"ANIMATOR\"},{\"role\":\"COACH\"}],\"x\":1}",
                Team.class);

        assertThat(read.value().members()).isEqualTo(Listing.atLeast(new Member(known(OrganiserRole.ANIMATOR))));
        assertThat(read.notUnderstood())
                .extracting(Fault::toString)
                .containsExactly(
                        "/members/1/role: the constant \"COACH\" was left out, since this version does not know it",
                        "/members/1: this cannot be read without the part that was not understood",
                        "/x: the field \"x\" was left out, since this version does not know it");
    }

    @Test
    void a_document_that_requires_what_was_left_out_is_refused_with_the_reason() {
        assertThat(catchThrowableOfType(
                        UnreadableRecordException.class,
                        () -> OslJson.readTolerantly(
                                "{\"schemaVersion\":\"1.1\",\"role\":\"COACH\"}", VersionedMember.class)))
                .hasMessage("text: /role: the constant \"COACH\" was left out, since this version does not know it\n"
                        + "text: this cannot be read without the part that was not understood");
    }

    /** A type that cannot be built without its constant; the record has none so far. */
    record Member(@JsonProperty("role") Fact<OrganiserRole> role) {
        Member {
            if (role.isUnrecorded()) {
                throw new InvalidRecordException("role");
            }
        }
    }

    record Team(
            @JsonProperty("schemaVersion") SchemaVersion version,
            @JsonProperty("members") Listing<Member> members) {}

    record VersionedMember(
            @JsonProperty("schemaVersion") SchemaVersion version,
            @JsonProperty("role") Fact<OrganiserRole> role) {
        VersionedMember {
            new Member(role);
        }
    }

    @Test
    void a_document_once_read_has_the_current_version_and_can_be_written_and_read_again() {
        Tolerated<Centre> read = newer("'organisers':[{'id':'o','roles':['COACH'],'age':5}]");

        assertThat(read.value().schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
        assertThat(OslJson.read(OslJson.write(read.value()), Centre.class)).isEqualTo(read.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'name':5",
                "'familiarisations':[{'form':'webinar'}]",
                "'familiarisations':[{'form':' MEETING'}]",
                "'familiarisations':[{'form':''}]",
                "'familiarisations':[{'form':7}]",
                "'familiarisations':[{'on':'2012-02-30'}]",
                "'familiarisations':[{'form':null}]",
                "'documents':[{'kind':'STATUTE'}]",
                "'documents':{'atMost':[]}",
                "'name':'X','name':'Y'",
                "'city':{'a':1,'a':2}",
            })
    void any_other_fault_is_refused(String members) {
        assertThat(refusal("{'schemaVersion':'1.1','id':'a'," + members + "}").faults())
                .hasSize(1);
    }

    @Test
    void faults_beside_left_out_parts_are_reported_at_their_places_in_the_document() {
        assertThat(refusal("{'schemaVersion':'1.1','id':'a','city':'X','organisers':[{'id':'o','roles':['COACH',5]},"
                                + "{'id':'o'}],'recordedOn':'2012-02-30'} {}")
                        .faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "/organisers/0/roles/1: found 5; allowed: ANIMATOR, NETWORK_ORGANISER, LOCAL_PLANNER",
                        "/organisers/1/id: the id \"o\" already belongs to an earlier element; each element needs its own",
                        "/recordedOn: there is no such day: 2012-02-30; days of that month run from 01 to 29",
                        "further text follows the document; nothing may follow its last bracket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'schemaVersion':'1.0',", "'schemaVersion':'2.1',", "'schemaVersion':'1',"})
    void only_a_newer_minor_version_is_tolerated(String version) {
        String text = ("{" + version + "'id':'a','city':'X'}").replace('\'', '"');

        assertThat(refusal(text).faults()).isEqualTo(Refusals.refusal(text).faults());
    }

    @Test
    void a_type_without_a_version_is_read_strictly() {
        assertThat(catchThrowableOfType(
                                UnreadableRecordException.class,
                                () -> OslJson.readTolerantly("{\"schemaVersion\":\"1.1\"}", Provision.class))
                        .faults())
                .hasSize(1);
    }

    @Test
    void a_document_of_this_version_is_read_as_ever_and_all_of_it_is_understood() throws IOException {
        Path file = Files.writeString(directory.resolve("centre.json"), RichCentre.TEXT);
        Tolerated<Centre> expected = new Tolerated<>(RichCentre.CENTRE, List.of());

        assertThat(OslJson.readTolerantly(RichCentre.TEXT, Centre.class)).isEqualTo(expected);
        assertThat(OslJson.readTolerantly(file, Centre.class)).isEqualTo(expected);
        assertThat(OslJson.readTolerantly(
                        new ByteArrayInputStream(RichCentre.TEXT.getBytes(UTF_8)), "centre", Centre.class))
                .isEqualTo(expected);
    }

    @Test
    void lines_of_a_newer_version_are_read_one_by_one_and_each_reports_what_was_not_understood() throws IOException {
        String text =
                "{\"schemaVersion\":\"1.1\",\"id\":\"a\",\"city\":\"X\"}\n\n{\"id\":\"b\",\"city\":\"X\"}\n{\"id\":\"c\"}\n";
        Path file = Files.writeString(directory.resolve("centres.jsonl"), text);

        try (Stream<Line<Tolerated<Centre>>> lines = OslJson.linesTolerantly(file, Centre.class)) {
            assertThat(lines.map(ToleranceTest::told)).containsExactly("1: a [/city]", "3: refused", "4: c []");
        }
        try (Stream<Line<Tolerated<Centre>>> lines =
                OslJson.linesTolerantly(new ByteArrayInputStream(text.getBytes(UTF_8)), "centres", Centre.class)) {
            assertThat(lines.map(ToleranceTest::told)).containsExactly("1: a [/city]", "3: refused", "4: c []");
        }
    }

    private static String told(Line<Tolerated<Centre>> line) {
        String said =
                line.refusal().isPresent() ? "refused" : line.value().value().id() + " " + placesOf(line.value());
        return line.number() + ": " + said;
    }

    @Test
    void more_than_the_limit_is_refused_rather_than_lost() {
        assertThat(OslJson.readTolerantly(withUnknownFields(10_000), Centre.class)
                        .notUnderstood())
                .hasSize(10_000);
        assertThat(refusal(withUnknownFields(10_001)).faults())
                .containsExactly(Fault.here(
                        "nie zrozumiano więcej niż 10000 części; dokumentu nie przeczytano",
                        "more than 10000 things were not understood; the document was not read"));
    }

    private static String withUnknownFields(int number) {
        StringBuilder json = new StringBuilder("{\"schemaVersion\":\"1.1\",\"id\":\"a\"");
        for (int i = 0; i < number; i++) {
            json.append(",\"f").append(i).append("\":0");
        }
        return json.append('}').toString();
    }

    private static Tolerated<Centre> newer(String members) {
        return OslJson.readTolerantly(
                ("{'schemaVersion':'1.1','id':'gops-1'," + members + "}").replace('\'', '"'), Centre.class);
    }

    private static Centre current(String members) {
        return OslJson.read(Refusals.centre(members), Centre.class);
    }

    private static UnreadableRecordException refusal(String json) {
        return catchThrowableOfType(
                UnreadableRecordException.class, () -> OslJson.readTolerantly(json.replace('\'', '"'), Centre.class));
    }

    private static List<String> placesOf(Tolerated<?> read) {
        return read.notUnderstood().stream()
                .map(fault -> fault.place().toString())
                .toList();
    }
}
