package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.Exemplary;

/**
 * The laws of a standard's whole catalogue of rules; implement it in a test class to check yours with your cases.
 *
 * <pre>{@code
 * class MyCatalogueTest implements CatalogueLaws {
 *     public Standard standard() {
 *         return MyStandard.edition();
 *     }
 *
 *     public List<Case> cases() {
 *         return Cases.read(MyCatalogueTest.class, "my-cases.json");
 *     }
 * }
 * }</pre>
 */
public interface CatalogueLaws {

    /** The standard under test. */
    Standard standard();

    /** The cases that show each rule met, not met, undetermined and, where possible, not applicable. */
    List<Case> cases();

    /** The days on which answers change, each with the day before and the day after. */
    default List<Case> boundaries() {
        return List.of();
    }

    /** The standard whose evidence is flipped; override it to set the thresholds that the standard leaves open. */
    default Standard flipped() {
        return standard();
    }

    @TestFactory
    default Stream<DynamicTest> every_case_and_boundary_has_its_outcome() {
        Assessor assessor = Assessor.of(standard());
        return Stream.concat(cases().stream(), boundaries().stream())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> Laws.caseHolds(assessor, one)));
    }

    @Test
    default void every_rule_is_tried_with_every_outcome_it_can_have() {
        assertThat(catalogue().untried()).isEmpty();
        assertThat(catalogue().sharedNames()).isEmpty();
    }

    @Test
    default void every_rule_rests_on_a_source_with_a_title() {
        assertThat(catalogue().uncited()).isEmpty();
    }

    @Test
    default void every_rule_speaks_both_languages_in_both_voices() {
        assertThat(catalogue().wordless()).isEmpty();
    }

    @Test
    default void no_two_rules_share_a_title_in_either_language() {
        assertThat(catalogue().sharedTitles()).isEmpty();
    }

    @Test
    default void no_binding_rule_is_met_by_a_record_of_nothing_without_saying_when_it_applies() {
        assertThat(catalogue().vacuous()).isEmpty();
    }

    @Test
    default void no_rule_that_rests_on_inference_alone_binds() {
        assertThat(catalogue().passedOff()).isEmpty();
    }

    @Test
    default void every_fact_that_a_rule_claims_to_depend_on_moves_an_answer() {
        Flips flips = new Flips(Assessor.of(flipped()));
        flips.flip(Exemplary.ops(), LocalDate.of(2014, 12, 31));
        flips.flip(Exemplary.ops(), LocalDate.of(2024, 12, 30));
        flips.flip(Exemplary.cus(), LocalDate.of(2024, 12, 30));
        cases().forEach(flips::flip);
        assertThat(flips.idle()).isEmpty();
    }

    private CatalogueCheck catalogue() {
        return new CatalogueCheck(standard().rules(), cases());
    }
}
