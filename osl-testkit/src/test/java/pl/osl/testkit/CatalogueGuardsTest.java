package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.PARTNERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.SUPERVISION_REFUSALS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.partnership.PartnerFacts;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.Exemplary;
import pl.osl.testkit.laws.CatalogueCheck;
import pl.osl.testkit.laws.Flips;
import pl.osl.testkit.laws.Laws;

/** Each guard of the catalogue finds the fault that it is there for. */
class CatalogueGuardsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Citation SEED = Source.of("S", "Tekst").seed();
    private static final Citation INFERRED = Source.of("S", "Tekst").inferred();
    private static final Parameter SECTORS = new Parameter("sectors", 2, Wording.of("sektory", "sectors"));

    private static final Rule SOUND = titled("R-1", "Partnerzy", "Partners", SEED, PARTNERS.some());

    @Test
    void a_sound_rule_with_its_cases_has_no_fault() {
        CatalogueCheck sound =
                new CatalogueCheck(List.of(SOUND), cases("R-1", Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED));
        assertThat(Stream.of(
                                sound.untried(),
                                sound.sharedNames(),
                                sound.uncited(),
                                sound.passedOff(),
                                sound.vacuous(),
                                sound.wordless(),
                                sound.sharedTitles(),
                                sound.strayParameters(Set.of()))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void a_rule_that_lacks_a_case_is_found() {
        assertThat(new CatalogueCheck(List.of(SOUND), cases("R-1", Outcome.MET, Outcome.NOT_MET)).untried())
                .containsExactly("R-1 is never tried UNDETERMINED");
    }

    @Test
    void a_rule_with_a_scope_that_is_never_out_of_it_is_found() {
        Rule narrow = rule("R-1", Force.STANDARD)
                .titled("Partnerzy", "Partners")
                .cites(SEED)
                .says(polish("tak", "nie"), english("yes", "no"))
                .textReadFrom(DAY)
                .requires(PARTNERS.some());
        assertThat(new CatalogueCheck(List.of(narrow), cases("R-1", Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED))
                        .untried())
                .containsExactly("R-1 is never tried NOT_APPLICABLE");
    }

    @Test
    void a_case_of_no_rule_and_a_case_that_stands_twice_are_found() {
        CatalogueCheck stray = new CatalogueCheck(List.of(), cases("R-9", Outcome.MET, Outcome.MET));
        assertThat(stray.untried()).containsExactly("there is no R-9 to be tried");
        assertThat(stray.sharedNames()).containsExactly("R-9 MET: as it is");
    }

    @Test
    void a_citation_without_a_title_is_found() {
        Source untitled = Source.of("S", " ");
        Rule uncited = titled("R-1", "Partnerzy", "Partners", untitled.seed(), PARTNERS.some());
        assertThat(catalogue(uncited).uncited()).containsExactly("R-1");
    }

    @Test
    void a_rule_that_was_not_translated_is_found() {
        Rule polishOnly = titled("R-1", "Partnerzy", "Partnerzy", SEED, PARTNERS.some());
        assertThat(catalogue(polishOnly).wordless()).containsExactly("R-1 is not translated: Partnerzy");
    }

    @Test
    void a_rule_that_says_the_same_whether_met_or_not_is_found() {
        Rule oneVoice = rule("R-1", Force.STANDARD)
                .titled("Partnerzy", "Partners")
                .cites(SEED)
                .says(polish("tak", "nie"), english("yes", "yes"))
                .requires(PARTNERS.some());
        assertThat(catalogue(oneVoice).wordless()).containsExactly("R-1 has one voice only: yes");
    }

    @Test
    void titles_that_are_shared_in_one_language_only_are_found() {
        Rule other = titled("R-2", "Partnerstwa", "Partners", SEED, PARTNERS.some());
        assertThat(catalogue(SOUND, other).sharedTitles()).containsExactly("Partners");
    }

    @Test
    void a_parameter_that_no_rule_uses_and_one_that_nobody_declares_are_found() {
        Rule mixed = titled(
                "R-1",
                "Partnerzy",
                "Partners",
                SEED,
                PARTNERS.distinct(PartnerFacts.SECTOR).atLeast(SECTORS));
        assertThat(catalogue(SOUND).strayParameters(Set.of(SECTORS))).containsExactly("no rule uses sectors");
        assertThat(catalogue(mixed).strayParameters(Set.of())).containsExactly("nobody declares sectors");
        assertThat(catalogue(mixed).strayParameters(Set.of(SECTORS))).isEmpty();
    }

    @Test
    void a_binding_rule_that_a_record_of_nothing_meets_is_found() {
        Rule vacuous = titled("R-1", "Odmowy", "Refusals", SEED, SUPERVISION_REFUSALS.none());
        assertThat(catalogue(vacuous).vacuous()).containsExactly("R-1");
    }

    @Test
    void a_binding_rule_that_rests_on_inference_alone_is_found() {
        Rule inferred = titled("R-1", "Partnerzy", "Partners", INFERRED, PARTNERS.some());
        assertThat(catalogue(inferred).passedOff()).containsExactly("R-1");
        assertThat(inferred.citations()).extracting(Citation::confidence).containsExactly(Confidence.INFERRED);
    }

    @Test
    void a_fact_that_is_asked_for_but_moves_nothing_is_found() {
        Condition<InstitutionalDocument> isStatute = DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE);
        Rule idle = titled("R-1", "Dokumenty", "Documents", SEED, DOCUMENTS.some(isStatute.or(isStatute.not())));
        Flips flips = new Flips(assessor(idle));
        flips.flip(Exemplary.ops(), DAY);
        assertThat(flips.idle()).contains("/documents/*/kind");
    }

    @Test
    void a_case_whose_outcome_is_another_is_found() {
        Case wrong = new Case(RuleId.of("R-1"), Outcome.NOT_MET, "as it is", DAY, Exemplary.ops());
        assertThatThrownBy(() -> Laws.caseHolds(assessor(SOUND), wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("R-1 NOT_MET on 2014-12-31: as it is");
    }

    @Test
    void evidence_that_points_to_where_nothing_stands_is_found() {
        Property<InstitutionalDocument, DocumentKind> misspelt =
                Property.of("knid", InstitutionalDocument::kind, Wording.of("rodzaj", "kind"));
        Rule astray = titled("R-1", "Dokumenty", "Documents", SEED, DOCUMENTS.some(misspelt.is(DocumentKind.STATUTE)));
        Case met = new Case(RuleId.of("R-1"), Outcome.MET, "as it is", DAY, Exemplary.ops());
        assertThatThrownBy(() -> Laws.caseHolds(assessor(astray), met))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("knid");
    }

    private static CatalogueCheck catalogue(Rule... rules) {
        return new CatalogueCheck(List.of(rules), List.of());
    }

    private static Assessor assessor(Rule rule) {
        return Assessor.of(Standard.of("R", "1", Stage.of("A", "Etap", "Stage", rule)));
    }

    private static List<Case> cases(String rule, Outcome... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> new Case(RuleId.of(rule), outcome, "as it is", DAY, Exemplary.ops()))
                .toList();
    }

    private static Rule titled(
            String id, String polish, String english, Citation citation, Condition<Centre> requirement) {
        return rule(id, Force.STANDARD)
                .titled(polish, english)
                .cites(citation)
                .says(polish("tak", "nie"), english("yes", "no"))
                .requires(requirement);
    }
}
