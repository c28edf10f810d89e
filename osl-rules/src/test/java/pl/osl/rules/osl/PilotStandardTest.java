package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

class PilotStandardTest {

    private static final Standard PILOT = OslStandard.pilot();

    @Test
    void the_pilot_is_one_standard_with_a_name_and_an_edition() {
        assertThat(PILOT).hasToString("OSL pilot").isSameAs(OslStandard.pilot());
        assertThat(PILOT.parameters()).isEmpty();
    }

    @Test
    void the_pilot_has_three_stages_with_four_rules() {
        assertThat(PILOT.stages())
                .extracting(stage -> stage.id() + " " + stage.rules())
                .containsExactly("I1 [OSL-01]", "I2 [OSL-04]", "I4 [OSL-16, OSL-20]");
    }

    @Test
    void no_stage_of_the_pilot_waits_for_another() {
        assertThat(PILOT.stages()).extracting(Stage::prerequisites).allMatch(List::isEmpty);
    }

    @Test
    void every_rule_of_the_pilot_is_the_standards_own_and_is_for_every_centre() {
        assertThat(PILOT.rules()).extracting(Rule::force).containsOnly(Force.STANDARD);
        assertThat(PILOT.rules()).extracting(Rule::scope).allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({
        "OSL-01, S1 SEED + C2 PRACTICE",
        "OSL-04, S1 SEED + S3 SEED",
        "OSL-16, S1 SEED + S3 SEED + P16 PUBLISHED_MODEL + C2 PRACTICE",
        "OSL-20, S1 SEED + S3 SEED + P16 PUBLISHED_MODEL",
    })
    void every_rule_of_the_pilot_names_its_sources(RuleId rule, String sources) {
        assertThat(String.join(
                        " + ",
                        rule(rule).citations().stream()
                                .map(citation -> citation.source().key() + " " + citation.confidence())
                                .toList()))
                .isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource({
        "I1, Zapoznanie pracowników z ideą OSL, Introduction of staff to the idea of OSL",
        "I2, Wybór organizatorów, Choice of organisers",
        "I4, 'Zmiany w statucie, regulaminie i strukturze', 'Changes in statute, by-laws and structure'",
    })
    void every_stage_of_the_pilot_has_a_title(StageId stage, String polish, String english) {
        assertThat(PILOT.stage(stage).title()).isEqualTo(Wording.of(polish, english));
    }

    @ParameterizedTest
    @CsvSource({
        "OSL-01, Zapoznanie pracowników, Introduction of staff to OSL",
        "OSL-04, Wybór organizatora, Choice of an organiser",
        "OSL-16, Zapis OSL w statucie, OSL in the statute",
        "OSL-20, Zapis OSL w regulaminie, OSL in the by-laws",
    })
    void every_rule_of_the_pilot_has_a_title(RuleId rule, String polish, String english) {
        assertThat(rule(rule).title()).isEqualTo(Wording.of(polish, english));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OSL-01 | TRUE    | odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL
            OSL-01 | FALSE   | nie odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL
            OSL-01 | UNKNOWN | nie wiadomo, czy odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL
            OSL-04 | TRUE    | wybrano organizatora społeczności lokalnej albo ośrodkowi, który nie jest CUS i zlecił całość OSL, zapewnia go wykonawca
            OSL-04 | FALSE   | nie wybrano organizatora społeczności lokalnej ani nie zapewnia go wykonawca, któremu ośrodek niebędący CUS zlecił całość OSL
            OSL-04 | UNKNOWN | nie wiadomo, czy wybrano organizatora społeczności lokalnej albo ośrodkowi, który nie jest CUS i zlecił całość OSL, zapewnia go wykonawca
            OSL-16 | TRUE    | statut lub jego projekt zawiera zapis o OSL
            OSL-16 | FALSE   | ani statut, ani jego projekt nie zawiera zapisu o OSL
            OSL-16 | UNKNOWN | nie wiadomo, czy statut lub jego projekt zawiera zapis o OSL
            OSL-20 | TRUE    | regulamin organizacyjny lub jego projekt zawiera zapis o OSL
            OSL-20 | FALSE   | ani regulamin organizacyjny, ani jego projekt nie zawiera zapisu o OSL
            OSL-20 | UNKNOWN | nie wiadomo, czy regulamin organizacyjny lub jego projekt zawiera zapis o OSL
            """)
    void every_answer_has_a_polish_clause(RuleId rule, Truth truth, String clause) {
        assertThat(rule(rule).says(truth).polish()).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OSL-01 | TRUE    | an introduction of staff of the centre to the idea of OSL has taken place
            OSL-01 | FALSE   | no introduction of staff of the centre to the idea of OSL has taken place
            OSL-01 | UNKNOWN | it is not recorded whether an introduction of staff of the centre to the idea of OSL has taken place
            OSL-04 | TRUE    | a community organiser has been chosen or, for a centre that is no CUS and has outsourced the whole of OSL, a contractor provides one
            OSL-04 | FALSE   | no community organiser has been chosen, nor does a contractor provide one to whom a centre that is no CUS has outsourced the whole of OSL
            OSL-04 | UNKNOWN | it is not recorded whether a community organiser has been chosen or, for a centre that is no CUS and has outsourced the whole of OSL, a contractor provides one
            OSL-16 | TRUE    | the statute or its draft provides for OSL
            OSL-16 | FALSE   | neither the statute nor a draft of it provides for OSL
            OSL-16 | UNKNOWN | it is not recorded whether the statute or its draft provides for OSL
            OSL-20 | TRUE    | the organisational by-laws or their draft provide for OSL
            OSL-20 | FALSE   | neither the organisational by-laws nor a draft of them provide for OSL
            OSL-20 | UNKNOWN | it is not recorded whether the organisational by-laws or their draft provide for OSL
            """)
    void every_answer_has_an_english_clause(RuleId rule, Truth truth, String clause) {
        assertThat(rule(rule).says(truth).english()).isEqualTo(clause);
    }

    private static Rule rule(RuleId id) {
        return PILOT.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
