package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.json.OslJson;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.timeline.Timeline;

class TimelineAndProgressCommandsTest {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "example");
    private static final String MAY = EXAMPLES.resolve("2012-05.json").toString();
    private static final String NOVEMBER = EXAMPLES.resolve("2012-11.json").toString();

    @Test
    void a_timeline_is_shown_from_the_year_of_the_first_day_recorded_to_three_years_after_the_record() {
        Run run = Run.of("timeline", NOVEMBER, "--edition", "pilot", "--format", "json");
        Timeline timeline = OslJson.read(run.out(), Timeline.class);
        assertThat(timeline.firstDay()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(timeline.lastDay()).isEqualTo(LocalDate.of(2015, 11, 1));
        assertThat(timeline.choice().orElseThrow().english())
                .isEqualTo("from the year of the first day recorded: 10 March 2012;"
                        + " to 3 years after the day of the record: 1 November 2012");
        assertThat(run.status()).isZero();
    }

    @Test
    void without_a_day_of_the_record_a_timeline_ends_with_the_year_of_the_last_day_recorded() {
        Run run = Run.of("timeline", "src/main/resources/centres/szklarska-poreba.json", "--lang", "en");
        assertThat(run.out())
                .contains("OSL, edition 2014, 1 January 2004 – 31 December 2014\n")
                .contains("choice of the days: from the year of the first day recorded: 1 January 2004;"
                        + " to the year of the last day recorded: 31 December 2014\n")
                .contains("None of these changes follows from a recorded fact.\n")
                .contains("OSL-75, OSL-76, OSL-77, OSL-78, OSL-79, OSL-91  not applicable → undetermined\n");
    }

    @Test
    void a_last_day_before_all_that_is_recorded_moves_the_first() {
        Run run = Run.of(
                "timeline", "src/main/resources/centres/szklarska-poreba.json", "--to", "1995-03-01", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("OSL, edition 2014, 1 January 1995 – 1 March 1995\n")
                .contains("choice of the days: from the start of the year, since the first day recorded is later\n");
    }

    @Test
    void a_first_day_after_all_that_is_recorded_moves_the_last() {
        Run run = Run.of("timeline", NOVEMBER, "--from", "2030-03-01", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("OSL, edition 2014, 1 March 2030 – 31 December 2030\n")
                .contains("choice of the days: to the end of the year, since the record reaches no further\n");
    }

    @Test
    void days_that_were_named_are_not_explained() {
        Run run = Run.of("timeline", NOVEMBER, "--from", "2012-01-01", "--to", "2013-01-01", "--lang", "en");
        assertThat(run.out()).doesNotContain("choice of the days", "None of these changes");
    }

    @Test
    void a_record_without_any_day_is_said_to_have_none(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\"id\":\"empty\"}");
        assertThat(Run.of("timeline", file.toString(), "--lang", "en").out())
                .contains("choice of the days: the record names no day; the current year\n");
    }

    @Test
    void every_real_centre_with_days_has_a_timeline_that_contains_them() {
        List<String> dated = Demonstration.REAL_CENTRES.stream()
                .filter(name -> !name.equals("poznan"))
                .toList();
        for (String name : dated) {
            Run run = Run.of("timeline", "src/main/resources/centres/" + name + ".json", "--format", "json");
            Timeline timeline = OslJson.read(run.out(), Timeline.class);
            assertThat(timeline.firstDay()).as(name).isBefore(LocalDate.of(2013, 1, 1));
        }
    }

    @Test
    void where_an_answer_opens_a_timeline_names_what_may_decide_from_then_on() {
        Run run = Run.of(
                "timeline",
                "src/main/resources/centres/mlawa.json",
                "--from",
                "2022-01-01",
                "--to",
                "2023-12-31",
                "--lang",
                "en");
        assertThat(run.out())
                .contains("      what may decide from then on: documents: list may be incomplete"
                        + "  [/documents/atLeast/-]\n")
                .doesNotContain("no longer decides");
    }

    @Test
    void the_edition_of_2014_is_asked_unless_another_is_named() {
        Run timeline = Run.of("timeline", NOVEMBER, "--format", "json");
        Run progress = Run.of("progress", MAY, NOVEMBER, "--format", "json");
        String edition = OslStandard.edition2014().edition();
        assertThat(OslJson.read(timeline.out(), Timeline.class).edition()).isEqualTo(edition);
        assertThat(OslJson.read(progress.out(), Progress.class).later().edition())
                .isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 80, 200})
    void the_chart_fits_the_width_that_is_given(int width) {
        Run run = Run.of("timeline", NOVEMBER, "--edition", "pilot", "--to", "2030-12-31", "--width", "" + width);
        assertThat(run.out().lines().filter(line -> line.matches("(I\\d  [#.?!/]+| +\\d{4}[ \\d]*)")))
                .hasSize(4)
                .allMatch(line -> line.length() <= width);
    }

    @Test
    void a_timeline_speaks_polish_unless_asked_otherwise() {
        Run run = Run.of("timeline", NOVEMBER, "--edition", "pilot");
        assertThat(run.out())
                .contains("1 czerwca 2013 r.\n  I2  osiągnięty → nieosiągnięty (przez OSL-04)\n")
                .contains("zakończenie pełnienia funkcji: 31 maja 2013 r.");
    }

    @Test
    void a_timeline_that_ends_before_it_begins_is_refused() {
        Run run = Run.of("timeline", NOVEMBER, "--from", "2013-01-01", "--to", "2012-01-01", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("the last day 2012-01-01 is before the first day 2013-01-01\n");
    }

    @Test
    void progress_in_json_tells_the_causes_apart() {
        Run run = Run.of("progress", MAY, NOVEMBER, "--edition", "pilot", "--format", "json");
        Progress progress = OslJson.read(run.out(), Progress.class);
        assertThat(progress.rules()).hasSize(1);
        assertThat(progress.rules().get(0).because().get(0).causes()).containsExactly(Cause.FACTS, Cause.TIME);
    }

    @Test
    void time_alone_is_seen_on_one_record() {
        Run run = Run.of(
                "progress", NOVEMBER, NOVEMBER, "--day-later", "2013-12-31", "--edition", "pilot", "--lang", "en");
        assertThat(run.out()).contains("lost: reached → not reached").contains("cause: passage of time\n");
    }

    @Test
    void rules_that_changed_alike_for_the_same_reason_are_told_together_in_the_plural() {
        String mlawa = "src/main/resources/centres/mlawa.json";
        Run run = Run.of("progress", mlawa, mlawa, "--day-earlier", "2014-12-31", "--day-later", "2024-12-31");

        assertThat(run.out()).containsPattern("""

                OSL-..(, OSL-..)+
                    zmieniono: nie dotyczą → nierozstrzygnięte
                    przyczyna: upływ czasu
                        pierwszy dzień (sprawdzonego brzmienia|obowiązywania przepisu): [^\n]*
                """);
    }

    @Test
    void a_change_of_what_is_presumed_names_the_places() {
        String mlawa = "src/main/resources/centres/mlawa.json";
        Run run = Run.of(
                "progress",
                mlawa,
                mlawa,
                "--day-earlier",
                "2014-12-31",
                "--day-later",
                "2024-12-31",
                "--presume",
                "acts",
                "--lang",
                "en");

        assertThat(run.out())
                .contains("now presumed: undetermined → ~ met\n")
                .containsPattern("        presumed now: statute .*not repealed by 31 December 2024.*/repealed]\n");
    }

    @Test
    void two_records_of_the_same_centre_are_needed() {
        Run run = Run.of(
                "progress",
                MAY,
                Path.of("src/main/resources/centres/koscian.json").toString(),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("two records of the same centre are needed\n");
    }
}
