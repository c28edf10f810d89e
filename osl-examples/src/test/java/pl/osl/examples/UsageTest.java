package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void a_complaint_names_the_help_of_every_command_in_their_order() {
        assertThat(Run.of("nonsense").err())
                .endsWith("\nPomoc: osl help assess, osl help cohort, osl help rules, osl help verify, "
                        + "osl help timeline, osl help progress, osl help plan, osl help questions\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "cohort", "rules", "verify", "timeline", "progress", "plan", "questions"})
    void each_command_shows_its_own_help_and_asks_for_nothing_else(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Użycie / usage: osl " + command)
                .contains("pokazuje tę pomoc / shows this help");
    }

    @Test
    void the_help_of_all_says_in_polish_what_each_command_does() {
        assertThat(Run.of("--help").out()).doesNotContain("Display").doesNotContain("Show this");
    }

    @Test
    void a_complaint_about_the_arguments_of_a_command_names_the_same_help() {
        assertThat(Run.of("plan", "--lang", "en").err()).contains("\nHelp: osl help assess, osl help cohort, ");
    }

    @Test
    void a_whole_and_a_brief_assessment_at_once_are_refused_in_both_languages() {
        String centre = "src/main/resources/waivers/centre.json";
        Run polish = Run.of("assess", centre, "--brief", "--full");
        Run english = Run.of("assess", centre, "--full", "--brief", "--lang", "en");

        assertThat(polish.status()).isEqualTo(Osl.REFUSED);
        assertThat(polish.out()).isEmpty();
        assertThat(polish.err()).isEqualTo("--brief i --full wykluczają się; proszę podać jedną z nich\n");
        assertThat(english.status()).isEqualTo(Osl.REFUSED);
        assertThat(english.err()).isEqualTo("--brief and --full exclude each other; give one of them\n");
    }

    @Test
    void the_version_is_the_one_that_is_built() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Run run = Run.of("--version");

        assertThat(run.out()).matches("OSL \\S+\n");
        assertThat(pom).contains("<version>" + run.out().strip().substring("OSL ".length()) + "</version>");
    }
}
