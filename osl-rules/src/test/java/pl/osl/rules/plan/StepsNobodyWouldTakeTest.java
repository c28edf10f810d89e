package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** Steps that would be enough, but that nobody would take on purpose. */
class StepsNobodyWouldTakeTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());
    private static final LocalDate DAY = LocalDate.of(2022, 12, 8);

    @Test
    void nobody_seeks_a_refusal_so_that_the_rule_on_refusals_applies() {
        Plan plan = plan("I10", "");

        assertThat(plan.toDo())
                .extracting(step -> step.place().toString())
                .containsExactly("/certificateApplications/-1");
        assertThat(plan.toFindOut())
                .extracting(step -> step.place().toString())
                .containsExactly("/certificateApplications/-");
        assertThat(changes(plan)).doesNotContain("odmowa");
    }

    @Test
    void nobody_becomes_another_centre_so_that_its_duties_apply() {
        Plan plan = plan("BASE", legalForm());

        assertThat(changes(plan)).doesNotContain("rodzaj jednostki:");
        assertThat(plan.toFindOut())
                .extracting(step -> step.place().toString())
                .containsExactly("/legalForms/atLeast/0/validity/from", "/legalForms/atLeast/0/validity/until");
    }

    @Test
    void that_the_form_of_the_centre_goes_on_keeps_it_out_of_the_rules_for_another() {
        Plan plan = plan("I7", legalForm());

        assertThat(changes(plan)).doesNotContain("rodzaj jednostki:");
        assertThat(plan.toFindOut())
                .extracting(step -> step.place().toString())
                .containsExactly("/legalForms/atLeast/0/validity/from", "/legalForms/atLeast/0/validity/until");
    }

    @Test
    void no_number_has_to_be_zero_for_a_proportion_to_hold() {
        assertThat(changes(plan("BASE", legalForm())))
                .contains("liczba mieszkańców: na przykład 2000", "etaty pracowników socjalnych: co najmniej 1");
    }

    @Test
    void no_new_act_supersedes_the_old_one_on_which_a_presumed_plan_rests() {
        Centre centre = centre("""
                , "documents": {"atLeast": [{"id": "s", "kind": "STATUTE", "adopted": "2010-04-01",
                "provisions": {"atLeast": [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2010-05-01"}}]}}]}""");
        Assessor presuming = ASSESSOR.presuming(Presumption.all());
        StageId stage = StageId.of("I4");

        Plan plan = Plan.towards(stage, presuming.at(centre, DAY));

        assertThat(plan.restsOn()).isNotEmpty();
        assertThat(plan.steps())
                .filteredOn(step -> changes(step).contains("przedmiot działalności"))
                .extracting(step -> step.place().toString())
                .containsExactly("/documents/atLeast/0/provisions/atLeast");
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(step.alternatives())
                        .noneMatch(other -> changes(other).contains("rodzaj dokumentu: statut")));
    }

    @Test
    void a_centre_appoints_a_social_worker_also_where_the_end_of_its_form_is_not_recorded() {
        Plan plan = plan("I2", """
                , "legalForms": [{"form": "MOPS", "validity": {"from": "1990"}}], "organisers": []""");

        assertThat(plan.toDo()).singleElement().satisfies(step -> {
            assertThat(step.place()).hasToString("/organisers/-1");
            assertThat(changes(step)).contains("zawód organizatora: pracownik socjalny");
            assertThat(step.alternatives())
                    .anyMatch(other -> other.place().toString().equals("/outsourcings/-1"));
        });
        assertThat(plan.toFindOut())
                .extracting(step -> step.place().toString())
                .containsExactly("/legalForms/0/validity/until");
        assertThat(changes(plan)).contains("koniec działania jako jednostka tego rodzaju: nie nastąpił");
        assertThat(plan.evaded()).isEmpty();
    }

    @Test
    void an_organiser_of_another_profession_does_not_serve_the_rule_on_social_workers() {
        Plan plan = plan("I2", """
                , "legalForms": {"atLeast": [{"form": "MOPS", "validity": {"from": "1990"}}]}, "organisers": []""");

        assertThat(plan.steps())
                .flatExtracting(Step::serves)
                .filteredOn(ServedRule::applies)
                .extracting(served -> served.rule().value())
                .contains("OSL-06");
        assertThat(changes(plan))
                .contains("zawód organizatora: pracownik socjalny")
                .doesNotContain("asystent");
    }

    @Test
    void an_evaluation_is_not_got_round_by_finding_that_no_work_was_ever_begun() {
        Plan plan = plan("I9", """
                , "communities": {"atLeast": [{"id": "a"}, {"id": "b"}]}""");

        assertThat(plan.occasioned()).isTrue();
        assertThat(changes(plan)).contains("rodzaj etapu: działanie", "dzień ewaluacji");
        assertThat(plan.evaded()).doesNotContain(OslRule.OSL_58);
    }

    @Test
    void a_stage_that_applies_only_because_of_its_plan_is_marked_and_chosen_after_all_others() {
        Centre centre = centre("");

        Plan outsourcing = Plan.towards(StageId.of("I11"), ASSESSOR.at(centre, DAY));
        Plan next = Plan.towardsNext(ASSESSOR.at(centre, DAY)).orElseThrow();

        assertThat(outsourcing.occasioned()).isTrue();
        assertThat(next.occasioned()).isFalse();
    }

    @Test
    void a_contractor_is_chosen_in_a_competition_before_any_other_procedure() {
        Plan plan = Plan.towards(StageId.of("I11"), ASSESSOR.at(centre(""), LocalDate.of(2014, 12, 31)));

        assertThat(changes(plan)).contains("otwarty konkurs ofert").doesNotContain("zamówienie publiczne");
        assertThat(plan.evaded()).isEmpty();
    }

    @Test
    void resources_of_a_community_are_sought_to_be_found() {
        assertThat(changes(plan("I8", ""))).doesNotContain("których nie znaleziono");
    }

    private static String legalForm() {
        return """
                , "legalForms": {"atLeast": [{"form": "OPS", "validity": {"from": "[1990-03-30..]"}}]}""";
    }

    private static Centre centre(String listings) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c"%s}""".formatted(listings), Centre.class);
    }

    private static Plan plan(String stage, String listings) {
        return Plan.towards(StageId.of(stage), ASSESSOR.at(centre(listings), DAY));
    }

    private static String changes(Plan plan) {
        return String.join(
                "; ",
                plan.steps().stream().map(StepsNobodyWouldTakeTest::changes).toList());
    }

    private static String changes(Step step) {
        return String.join(
                "; ",
                step.changes().stream().map(change -> change.says().polish()).toList());
    }
}
