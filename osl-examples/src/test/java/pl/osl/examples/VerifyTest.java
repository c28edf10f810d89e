package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.osl.model.json.OslJson;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.replay.ReplayCause;

class VerifyTest {

    private static final Path WAIVERS = Path.of("src", "main", "resources", "waivers");
    private static final String CENTRE = WAIVERS.resolve("centre.json").toString();
    private static final String LIST = WAIVERS.resolve("waivers.json").toString();

    @TempDir
    private Path folder;

    private String assessment = "";

    @BeforeEach
    void a_centre_is_assessed() throws IOException {
        Run run = Run.of(
                "assess", CENTRE, "--edition", "pilot", "--waivers", LIST, "--day", "2012-11-26", "--format", "json");
        assertThat(run.status()).isZero();
        assessment =
                Files.writeString(folder.resolve("assessment.json"), run.out()).toString();
    }

    @Test
    void an_assessment_says_what_became_of_each_waiver() {
        assertThat(Run.of("assess", CENTRE, "--edition", "pilot", "--waivers", LIST, "--day", "2012-11-26")
                        .out())
                .contains(
                        "odstępstwo od reguły OSL-20 (1 lipca 2012 r. – 30 czerwca 2013 r.): obowiązuje; powód: nowy regulamin")
                .contains("odstępstwo od reguły OSL-04 (do 30 września 2012 r.): wygasło; powód: wakat")
                .contains("    opiera się na odstępstwach od reguł: OSL-20\n")
                .contains("bez niego: ani regulamin organizacyjny, ani jego projekt nie zawiera zapisu o OSL")
                .doesNotContain("zespół certyfikujący");
    }

    @Test
    void what_is_the_same_ends_with_0() {
        Run run = Run.of("verify", assessment, CENTRE, "--waivers", LIST);

        assertThat(run.out()).isEqualTo("""
                Ośrodek zmyślony (invented)
                OSL, edycja pilot, stan faktyczny i prawny na 26 listopada 2012 r.
                to samo pytanie, ta sama odpowiedź

                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void what_differs_is_named_and_ends_with_1() throws IOException {
        Path changed = folder.resolve("changed.json");
        Files.writeString(changed, Files.readString(Path.of(CENTRE)).replace("COMMUNITY_ORGANISING", "OTHER"));
        Path none = Files.writeString(folder.resolve("none.json"), "{\"schemaVersion\":\"1.0\",\"waivers\":[]}");
        Run run = Run.of("verify", assessment, changed.toString(), "--waivers", none.toString(), "--lang", "en");

        assertThat(run.out())
                .contains("the question differs in: another record of the centre, other waivers\n")
                .contains("    I4 Changes in statute, by-laws and structure: reached → not reached\n")
                .contains("    OSL-16 OSL in the statute: met → not met\n")
                .contains("    OSL-20 OSL in the by-laws: waived → not met\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void other_presumptions_than_those_of_the_assessment_are_told_as_another_question() throws IOException {
        Run run = Run.of("assess", CENTRE, "--day", "2012-11-26", "--presume", "acts", "--format", "json");
        String presuming =
                Files.writeString(folder.resolve("presuming.json"), run.out()).toString();

        assertThat(Run.of("verify", presuming, CENTRE).status()).isZero();
        assertThat(Run.of("verify", presuming, CENTRE, "--presume", "acts").status())
                .isZero();
        Run other = Run.of("verify", presuming, CENTRE, "--presume", "structure", "--lang", "en");
        assertThat(other.out())
                .contains("the question differs in: other presumptions\n")
                .doesNotContain("other reasons");
        assertThat(other.status()).isEqualTo(Osl.DIFFERS);
        assertThat(Run.of("verify", presuming, CENTRE, "--presume", "deeds", "--lang", "en")
                        .err())
                .contains("allowed: acts, ");
    }

    @Test
    void the_answer_comes_in_json_too() {
        Run run = Run.of(
                "verify",
                assessment,
                WAIVERS.resolve("..").resolve("centres/koscian.json").toString(),
                "--format",
                "json");

        assertThat(OslJson.read(run.out(), Replay.class).causes()).contains(ReplayCause.CENTRE, ReplayCause.RECORD);
    }

    @Test
    void an_edition_that_is_not_ours_is_refused() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(Path.of(assessment)).replace("\"pilot\"", "\"own\""));
        Run run = Run.of("verify", other.toString(), CENTRE, "--lang", "en");

        assertThat(run.err()).isEqualTo("the assessment is by edition \"own\"; these can be verified: pilot, 2014\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_faulty_list_of_waivers_is_refused_with_all_its_faults() throws IOException {
        Path faulty = folder.resolve("faulty.json");
        Files.writeString(faulty, Files.readString(Path.of(LIST)).replace("\"until\"", "\"til\""));
        Run run = Run.of("assess", CENTRE, "--edition", "pilot", "--waivers", faulty.toString());

        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith(faulty.toString()));
        assertThat(run.err()).doesNotContain("zespół certyfikujący");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
