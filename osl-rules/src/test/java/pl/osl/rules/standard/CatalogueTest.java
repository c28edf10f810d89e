package pl.osl.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Rules.SOURCE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.condition.Outline;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.osl.OslStandard;

class CatalogueTest {

    private static final Parameter FEWEST = new Parameter("fewest", 5, Wording.of("próg", "threshold"));
    private static final LocalDate READ_FROM = LocalDate.of(2019, 11, 19);
    private static final Rule RULE = draft("B", Force.LAW)
            .appliesTo("takie", "such", DOCUMENTS.some())
            .textReadFrom(READ_FROM)
            .requires(FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)));
    private static final Standard STANDARD = Standard.of(
                    "Test",
                    "1",
                    stage("I1", draft("A", Force.STANDARD).requires(DOCUMENTS.none())),
                    stage("I2", RULE).after("I1"))
            .leavingToJudgement(List.of(Judgement.of("jakość", "quality", SOURCE.seed())));

    @Test
    void it_holds_all_stages_with_their_prerequisites_and_what_is_left_to_judgement() {
        Catalogue catalogue = STANDARD.catalogue();

        assertThat(catalogue.standard() + " " + catalogue.edition()).isEqualTo("Test 1");
        assertThat(catalogue.stages())
                .extracting(StageEntry::stage)
                .containsExactly(StageId.of("I1"), StageId.of("I2"));
        assertThat(catalogue.stages().get(1).prerequisites()).containsExactly(StageId.of("I1"));
        assertThat(catalogue.judgements()).isEqualTo(STANDARD.judgements());
    }

    @Test
    void it_holds_all_that_a_rule_says_asks_and_rests_on() {
        RuleEntry entry = RuleEntry.of(RULE, STANDARD);

        assertThat(entry.rule()).isEqualTo(RuleId.of("B"));
        assertThat(entry.force()).isEqualTo(Force.LAW);
        assertThat(entry.positive()).isEqualTo(Wording.of("B jest", "B is so"));
        assertThat(entry.negative()).isEqualTo(Wording.of("B nie jest", "B is not so"));
        assertThat(entry.starts()).extracting(StartEntry::day).containsExactly(READ_FROM);
        assertThat(entry.scope().orElseThrow().wording()).isEqualTo(Wording.of("takie", "such"));
        assertThat(entry.scope().orElseThrow().logic())
                .isEqualTo(DOCUMENTS.some().outline());
        assertThat(entry.logic()).isEqualTo(RULE.requirement().outline());
        assertThat(entry.citations()).containsExactly(SOURCE.seed());
    }

    @Test
    void a_parameter_stands_with_its_default_and_with_what_holds() {
        RuleEntry entry = RuleEntry.of(RULE, STANDARD.withParameter(FEWEST, 7));

        assertThat(entry.parameters()).containsExactly(new ParameterEntry("fewest", FEWEST.wording(), 5, 7));
    }

    @Test
    void each_listing_stands_once_with_the_days_on_which_its_entries_count() {
        assertThat(STANDARD.catalogue().listings())
                .extracting(listing -> listing.name().english())
                .containsExactly("documents", "introductions of staff to OSL");
    }

    @Test
    void it_reads_back_from_what_was_written() {
        for (Standard standard : List.of(STANDARD, OslStandard.pilot(), OslStandard.edition2014())) {
            String written = OslJson.write(standard.catalogue());

            assertThat(OslJson.read(written, Catalogue.class)).isEqualTo(standard.catalogue());
            assertThat(OslJson.write(Catalogue.of(standard))).isEqualTo(written);
        }
    }

    @Test
    void a_changed_demand_changes_it() {
        Rule changed = draft("B", Force.LAW).requires(FAMILIARISATIONS.some(STAFF.atLeast(6)));

        assertThat(STANDARD.with(changed).catalogue()).isNotEqualTo(STANDARD.catalogue());
        assertThat(RuleEntry.of(changed, STANDARD).logic())
                .isNotEqualTo(RuleEntry.of(RULE, STANDARD).logic());
    }

    @Test
    void an_outline_on_one_line_is_the_wording_of_the_condition() {
        Outline outline = RULE.requirement().outline();

        assertThat(outline.wording()).isEqualTo(RULE.requirement().wording());
    }
}
