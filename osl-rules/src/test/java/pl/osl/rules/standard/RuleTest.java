package pl.osl.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.SOURCE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Truth;

class RuleTest {

    private static final RuleDraft DRAFT = rule("OSL-16", STANDARD)
            .titled("Zapis w statucie", "Provision in the statute")
            .cites(SOURCE.seed(), SOURCE.publishedModel().clause("§ 2"))
            .says(
                    polish("statut zawiera zapis", "statut nie zawiera zapisu"),
                    english("the statute provides", "the statute does not"));

    @Test
    void a_rule_holds_all_that_was_written_of_it() {
        Rule rule = DRAFT.requires(TRUE);

        assertThat(rule.id()).isEqualTo(RuleId.of("OSL-16"));
        assertThat(rule.force()).isEqualTo(STANDARD);
        assertThat(rule.title()).isEqualTo(Wording.of("Zapis w statucie", "Provision in the statute"));
        assertThat(rule.requirement()).isSameAs(TRUE);
        assertThat(rule).hasToString("OSL-16");
    }

    @Test
    void citations_stand_in_the_order_in_which_they_were_written() {
        assertThat(DRAFT.requires(TRUE).citations())
                .containsExactly(
                        new Citation(SOURCE, Optional.empty(), Confidence.SEED, Optional.empty()),
                        new Citation(SOURCE, Optional.of("§ 2"), Confidence.PUBLISHED_MODEL, Optional.empty()));
    }

    @Test
    void a_source_is_cited_with_a_confidence() {
        assertThat(Arrays.asList(SOURCE.seed(), SOURCE.publishedModel(), SOURCE.practice(), SOURCE.inferred()))
                .extracting(Citation::confidence)
                .containsExactly(Confidence.SEED, Confidence.PUBLISHED_MODEL, Confidence.PRACTICE, Confidence.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, statut zawiera zapis, the statute provides",
        "FALSE, statut nie zawiera zapisu, the statute does not",
        "UNKNOWN, 'nie wiadomo, czy statut zawiera zapis', it is not recorded whether the statute provides",
    })
    void a_rule_has_a_clause_for_every_truth(Truth truth, String polish, String english) {
        assertThat(DRAFT.requires(TRUE).says(truth)).isEqualTo(Wording.of(polish, english));
    }

    @Test
    void a_rule_applies_to_all_centres_unless_it_says_to_which() {
        assertThat(DRAFT.requires(TRUE).scope()).isEmpty();
        assertThat(DRAFT.appliesTo("centra usług", "service centres", FALSE)
                        .requires(TRUE)
                        .scope())
                .contains(new Scope(Wording.of("centra usług", "service centres"), FALSE));
    }

    @Test
    void a_draft_that_was_narrowed_stays_as_it_was() {
        RuleDraft narrowed = DRAFT.appliesTo("nikt", "nobody", FALSE);

        assertThat(narrowed.requires(TRUE).scope()).isPresent();
        assertThat(DRAFT.requires(TRUE).scope()).isEmpty();
    }

    @Test
    void a_rule_without_an_id_or_without_words_cannot_be_written() {
        assertThatThrownBy(() -> rule("", LAW)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() ->
                        rule("A", LAW).titled("A", " ").cites(SOURCE.seed()).says(polish("a", "b"), english("c", "d")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        rule("A", LAW).titled("A", "A").cites(SOURCE.seed()).says(polish("a", ""), english("c", "d")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void law_and_standard_bind_and_nothing_else_does() {
        assertThat(Force.values()).filteredOn(Force::isBinding).containsExactly(LAW, STANDARD);
    }
}
