package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.json.OslJson;
import pl.osl.rules.cohort.CohortSummary;

/** A count says no more than it knows, and what had no effect is told. */
class CountsThatMisleadTest {

    private static final Path COHORTS = Path.of("src", "test", "resources", "cohorts");
    private static final String WAIVERS = """
            {"schemaVersion":"1.0","waivers":[
              {"rule":"OSL-2O","centre":"invented","reason":"letter O","grantedBy":"g","until":"2013-01-01"},
              {"rule":"OSL-20","centre":"Invented","reason":"capital letter","grantedBy":"g","until":"2013-01-01"},
              {"rule":"OSL-20","centre":"invented","reason":"ran out","grantedBy":"g","until":"2012-01-01"},
              {"rule":"OSL-04","centre":"invented","reason":"later","grantedBy":"g","from":"2031-01-01","until":"2032-01-01"},
              {"rule":"OSL-16","centre":"invented","reason":"holds","grantedBy":"g","until":"2012-12-31"}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "round-to-100, ideą OSL: 99 %",
        "round-to-0, ideą OSL: 1 %",
        "round-hides-unknown, ideą OSL: 99–100 %",
    })
    void a_share_is_nothing_or_all_only_if_exactly_so(String cohort, String share) {
        Run run = cohort(cohort);

        assertThat(run.out()).contains(share + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void several_threads_count_and_refuse_as_one_does() throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.jsonl"),
                "{\"id\":\"a\"}\n{\"id\":\"b\",\"organisers\":[]}\n{\"id\":}\n".repeat(2_000));
        String[] one = {"cohort", file.toString(), "--day", "2012-11-26"};

        Run threads = Run.of("cohort", file.toString(), "--day", "2012-11-26", "--threads", "3");

        assertThat(threads).isEqualTo(Run.of(one));
        assertThat(threads.out()).contains("liczba ośrodków: 4000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "257", "two", "-1"})
    void a_number_of_threads_that_cannot_be_is_refused(String number) {
        Run run = Run.of("cohort", COHORTS.resolve("same-centre.jsonl").toString(), "--threads", number);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("dozwolone: 1–256");
    }

    @Test
    void a_centre_that_stands_twice_is_counted_and_told() {
        Run run = cohort("same-centre");

        assertThat(run.out()).contains("liczba ośrodków: 2\nz tego dane ośrodków policzonych już wcześniej: 1\n");
        assertThat(run.err()).isEqualTo("ten ośrodek występuje po raz kolejny i jest liczony ponownie: invented\n");
        assertThat(run.status()).isZero();
        assertThat(OslJson.read(cohort("same-centre", "--format", "json").out(), CohortSummary.class)
                        .repeated())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "assess, --day 2012-11-26",
        "cohort, --day 2012-11-26",
        "plan, --day 2012-11-26",
        "questions, --day 2012-11-26",
        "timeline, --from 2012-11-26 --to 2013-06-01",
        "progress, --day-earlier 2012-11-26 --day-later 2012-11-27",
    })
    void each_command_tells_of_waivers_that_match_nothing(String command, String days) throws IOException {
        Run run = underWaivers(command, days, WAIVERS, "{\"schemaVersion\":\"1.0\",\"id\":\"invented\"}");

        assertThat(run.err().lines())
                .containsExactly(
                        "without effect: waiver of rule OSL-2O (until 1 January 2013): the standard has no such rule",
                        "without effect: waiver of rule OSL-20 (until 1 January 2013): for another centre: Invented",
                        "without effect: waiver of rule OSL-20 (until 1 January 2012): expired",
                        "without effect: waiver of rule OSL-04 (1 January 2031 – 1 January 2032): not yet in effect");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_replay_under_other_waivers_tells_of_those_that_match_nothing() throws IOException {
        String record = Files.writeString(folder.resolve("c.json"), "{\"schemaVersion\":\"1.0\",\"id\":\"invented\"}")
                .toString();
        Run assess = Run.of("assess", record, "--edition", "pilot", "--day", "2012-11-26", "--format", "json");
        String assessment =
                Files.writeString(folder.resolve("a.json"), assess.out()).toString();
        String waivers = Files.writeString(folder.resolve("w.json"), WAIVERS).toString();

        Run run = Run.of("verify", assessment, record, "--waivers", waivers, "--lang", "en");

        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("without effect: "));
    }

    /** The rule is waived until the end of the year, and the stage is reached as long as it is. */
    @Test
    void a_timeline_under_a_waiver_says_of_a_stage_what_a_plan_says() throws IOException {
        String waiver = "{\"schemaVersion\":\"1.0\",\"waivers\":[{\"rule\":\"OSL-20\",\"centre\":\"invented\","
                + "\"reason\":\"r\",\"grantedBy\":\"g\",\"until\":\"2012-12-31\"}]}";
        String centre = "{\"schemaVersion\":\"1.0\",\"id\":\"invented\",\"documents\":[{\"id\":\"statute\","
                + "\"kind\":\"STATUTE\",\"adopted\":\"2012-04-26\",\"repealed\":null,\"provisions\":[{\"topic\":"
                + "\"COMMUNITY_ORGANISING\",\"validity\":{\"from\":\"2012-04-26\",\"until\":null}}]}]}";

        assertThat(underWaivers("plan", "--stage I4 --day 2012-11-26", waiver, centre)
                        .out())
                .contains("the stage is reached");
        assertThat(underWaivers("timeline", "--from 2012-11-26 --to 2013-06-01", waiver, centre)
                        .out())
                .contains("1 January 2013")
                .contains("OSL-20  waived → not met");
    }

    private Run underWaivers(String command, String days, String waivers, String centre) throws IOException {
        String record = Files.writeString(folder.resolve("centre.json"), centre).toString();
        List<String> arguments = new ArrayList<>(List.of(command, record));
        if (command.equals("progress")) {
            arguments.add(record);
        }
        arguments.addAll(List.of(days.split(" ")));
        arguments.addAll(List.of("--edition", "pilot", "--lang", "en", "--waivers"));
        arguments.add(Files.writeString(folder.resolve("waivers.json"), waivers).toString());
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Run cohort(String name, String... further) {
        List<String> arguments = new ArrayList<>(
                List.of("cohort", COHORTS.resolve(name + ".jsonl").toString(), "--edition", "pilot"));
        arguments.addAll(List.of("--day", "2012-11-26"));
        arguments.addAll(List.of(further));
        return Run.of(arguments.toArray(String[]::new));
    }
}
