package pl.osl.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.report.Report;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Rule;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.Cases;

/** What {@code docs/} says of the rules is what the rules say; compared, and written anew with {@code -Dosl.rewrite}. */
class CatalogueDocsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean REWRITING = System.getProperty("osl.rewrite") != null;
    private static final String COMMAND = "mvn -pl osl-examples -am test -Dosl.rewrite"
            + " -Dtest=CatalogueDocsTest -Dsurefire.failIfNoSpecifiedTests=false";

    /** The names of the cases by which each rule is tried. */
    private static final Map<RuleId, List<String>> CASES = Cases.edition2014().stream()
            .collect(Collectors.groupingBy(
                    Case::rule,
                    Collectors.mapping(tried -> tried.outcome() + ": " + tried.name(), Collectors.toList())));

    @ParameterizedTest
    @CsvSource({"ENGLISH, rules.md", "POLISH, zasady.md"})
    void the_documented_rules_are_those_that_answer(Language language, String file) throws IOException {
        String written = markdown(language, OslStandard.edition2014().catalogue(), CASES);
        Path documented = DOCS.resolve(file);
        if (REWRITING) {
            Files.write(documented, written.getBytes(UTF_8));
        }
        assertThat(Files.exists(documented) ? Files.readString(documented) : "nothing")
                .as("%s, to be read through and written anew by%n%s%n", documented, COMMAND)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en, rules.md", "pl, zasady.md"})
    void the_command_prints_what_is_documented(String language, String file) throws IOException {
        Run run = Run.of("rules", "--lang", language, "--format", "markdown");

        assertThat(Files.readString(DOCS.resolve(file))).startsWith(run.out());
    }

    @Test
    void every_decision_is_about_a_rule_that_there_is() throws IOException {
        List<String> rules = OslStandard.edition2014().rules().stream()
                .map(Rule::id)
                .map(RuleId::toString)
                .toList();

        assertThat(Files.readString(DOCS.resolve("decisions.md"))).contains("OSL-19", "OSL-68");
        assertThat(Files.readString(DOCS.resolve("decisions.md")).split("[^A-Z0-9-]+", -1))
                .filteredOn(word -> word.matches("OSL-\\d\\d"))
                .isSubsetOf(rules);
    }

    @Test
    void the_cases_by_which_a_rule_was_tried_stand_beside_it() {
        Map<RuleId, List<String>> cases = Map.of(OslRule.OSL_04, List.of("met", "not met"));

        assertThat(markdown(Language.ENGLISH, OslStandard.pilot().catalogue(), cases))
                .contains("| OSL-04 | 2 | met, not met |\n", "| OSL-16 | 0 |  |\n");
    }

    private static String markdown(Language language, Catalogue catalogue, Map<RuleId, List<String>> cases) {
        return Report.of(catalogue, OslStandard.sources(), cases).markdown(language);
    }
}
