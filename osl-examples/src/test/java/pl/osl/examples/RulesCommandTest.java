package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.json.OslJson;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Rule;

class RulesCommandTest {

    @Test
    void without_options_the_rules_of_2014_come_as_polish_text() {
        Run run = Run.of("rules");

        assertThat(run.out())
                .startsWith("OSL, edycja 2014: zasady\n========================\n")
                .contains(
                        "\nOSL-16 – Zapis OSL w statucie\n    - spełniona: statut lub jego projekt zawiera zapis o OSL\n")
                .contains("      - co najmniej jedna pozycja w wykazie „dokumenty”, dla której:\n")
                .contains("        - rodzaj dokumentu: statut\n")
                .contains("Pozostawione ludzkiemu osądowi\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void the_rules_come_in_english_too() {
        assertThat(Run.of("rules", "--lang", "en").out())
                .startsWith("OSL, edition 2014: the rules\n============================\n")
                .contains("\nOSL-16 – OSL in the statute\n    - met: the statute or its draft provides for OSL\n")
                .contains("Left to human judgement\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void every_rule_stands_in_it_once_with_its_sources(String format) {
        String out = Run.of("rules", "--format", format, "--lang", "en").out();

        for (Rule rule : OslStandard.edition2014().rules()) {
            assertThat(out).containsOnlyOnce(rule.id() + " – " + rule.title().english() + "\n");
            rule.citations()
                    .forEach(citation ->
                            assertThat(out).contains(citation.source().title()));
        }
    }

    @Test
    void as_json_it_reads_back() {
        assertThat(OslJson.read(Run.of("rules", "--format", "json").out(), Catalogue.class))
                .isEqualTo(OslStandard.edition2014().catalogue());
    }

    @Test
    void the_pilot_has_four_rules_and_leaves_nothing_to_judgement() {
        Run run = Run.of("rules", "--edition", "pilot", "--lang", "en");

        assertThat(run.out())
                .startsWith("OSL, edition pilot: the rules\n")
                .contains("total  law: 0; standard: 4; recommendation: 0; duty of the municipality: 0; total: 4\n")
                .doesNotContain("Left to human judgement");
    }

    @Test
    void a_parameter_stands_with_its_default() {
        assertThat(Run.of("rules", "--lang", "en").out())
                .contains("- parameter “number of sectors of partners”; by default: 2\n")
                .contains("- parameter “per cent of staff introduced to OSL”; by default: no threshold\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rules --edition 2013            | --edition: jest „2013”; dozwolone: 2014, pilot
                    rules --format xml --lang en    | --format: found "xml"; allowed: text, json, markdown
                    rules --lang de                 | --lang: jest „de”; dozwolone: pl, en
                    rules centre.json               | nieznany argument: centre.json
                    """)
    void bad_usage_is_explained_in_one_line_and_ends_with_2(String arguments, String complaint) {
        Run run = Run.of(arguments.trim().split(" +", -1));

        assertThat(run.err().lines().findFirst()).contains(complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
