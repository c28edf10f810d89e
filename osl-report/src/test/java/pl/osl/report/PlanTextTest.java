package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStage;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.waiver.Waiver;

class PlanTextTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor EDITION_2014 = Assessor.of(OslStandard.edition2014());
    private static final Assessor PILOT = Assessor.of(OslStandard.pilot());
    private static final Centre EMPTY = OslJson.read("{\"schemaVersion\":\"1.0\",\"id\":\"empty\"}", Centre.class);
    private static final Centre EMPLOYED = OslJson.read("""
            {"schemaVersion": "1.0", "id": "employed", "coordinations": [], "organisers": [
              {"id": "o", "engagement": "EMPLOYED", "appointment": {"from": "2014-01-01", "until": null}}]}
            """, Centre.class);
    private static final Centre REPEALED = OslJson.read("""
            {"schemaVersion": "1.0", "id": "late", "recordedOn": "2012-11-01", "documents": [
              {"id": "s", "kind": "STATUTE", "adopted": "2012-04-26", "repealed": "2012-06-01", "provisions": []}]}
            """, Centre.class);

    @Test
    void a_waiver_that_the_plan_counts_on_says_until_when_it_holds() {
        Waiver waiver = Waiver.builder()
                .rule(OslRule.OSL_20)
                .centre(EMPTY.id())
                .reason("granted")
                .grantedBy("head")
                .until(DAY)
                .build();
        Plan plan = Plan.towards(OslStage.I4, PILOT.withWaivers(waiver).at(EMPTY, DAY));

        assertThat(text(Language.ENGLISH, plan)).contains("\nwaived rules: OSL-20 (until 31 December 2014)\n");
        assertThat(text(Language.POLISH, plan))
                .contains("\nodstępstwo od reguł: OSL-20 (do dnia 31 grudnia 2014 r.)\n");
    }

    @Test
    void parts_that_differ_in_one_line_stand_together() {
        assertThat(text(Language.ENGLISH, plan("I4", EMPTY)))
                .contains("          provision × 4\n            start of the provision: ")
                .contains(
                        "            end of the provision: no end set\n            1) topic of the provision: name of the unit\n")
                .contains("            4) topic of the provision: community organising\n")
                .doesNotContain("5)");
    }

    @Test
    void parts_lie_below_what_they_are_parts_of_and_a_reference_names_the_step() {
        assertThat(text(Language.ENGLISH, plan("I8", EMPTY)))
                .contains("          actions in the community: there are none\n")
                .contains("          diagnosis\n            completion of the diagnosis: ")
                .contains("            study\n              participation of residents: yes\n")
                .contains("            community: the entry that is added (step 1)\n");
    }

    @Test
    void a_rule_has_its_sources_where_it_is_named_first() {
        assertThat(text(Language.POLISH, plan("I8", EMPTY)))
                .containsOnlyOnce("OSL-39  Wybór społeczności; źródła: ")
                .contains("OSL-39  Wybór społeczności\n");
    }

    @Test
    void that_a_list_is_complete_is_confirmed_only_if_it_is_so() {
        assertThat(text(Language.POLISH, plan("I5", EMPTY)))
                .contains("\nDo ustalenia – być może już tak jest i wystarczy to zapisać:\n\n"
                        + "     2. Ustal: czy to wszyscy organizatorzy społeczności lokalnej, których ośrodek (centrum) ma lub"
                        + " miał? Jeśli odpowiedź brzmi: „Tak, innych nie ma”, potwierdź w danych, że wykaz"
                        + " „organizatorzy społeczności lokalnej” jest pełny.  [/organisers]\n")
                .contains("    do ustalenia: krok pomaga tylko wtedy, gdy okaże się, że tak jest");
    }

    @Test
    void an_entry_of_which_nothing_more_is_asked_is_named_alone() {
        assertThat(text(Language.POLISH, plan("I5", EMPLOYED))).contains(" zadanie\n");
    }

    @Test
    void what_may_be_done_instead_follows_the_step() {
        String text = text(Language.ENGLISH, plan("I4", EMPTY));
        assertThat(text)
                .contains("        or instead: create a post.  [/posts/-1]\n              duties of the post: ");
        assertThat(text.indexOf("or instead: create a post"))
                .isGreaterThan(text.indexOf(" 3. Set up an organisational unit"));
    }

    @Test
    void whether_there_may_be_a_shorter_plan_is_said() {
        Plan plan = plan("I1", EMPTY);
        Plan unproven = Plan.builder().from(plan).proven(false).build();
        assertThat(text(Language.POLISH, plan))
                .contains("Kroki wystarczą; do zrobienia: 1, do ustalenia: 0; najmniejszy możliwy plan.\n");
        assertThat(text(Language.POLISH, unproven))
                .contains("Kroki wystarczą; do zrobienia: 1, do ustalenia: 0; nie wykazano, że krótszego nie ma.\n");
        assertThat(text(Language.ENGLISH, unproven))
                .contains("The steps are enough; to do: 1, to find out: 0; a shorter plan has not been ruled out.\n");
    }

    @Test
    void a_plan_that_cannot_be_names_what_stands_in_the_way() {
        LocalDate before = LocalDate.of(2012, 9, 1);
        Plan plan = Plan.towards(OslStage.I4, PILOT.at(REPEALED, before));
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(Report.of(plan).text(Language.ENGLISH))
                .contains("No steps would be enough by that day.\n\nWhat stands in the way:\n")
                .contains(
                        "    OSL-16  neither the statute nor a draft of it provides for OSL\n            sources: S1, S3 (material from the OSL project)")
                .contains("            because: repeal: 1 June 2012 (required: ");
        assertThat(Report.of(plan).text(Language.POLISH))
                .contains("Żadne kroki nie wystarczą do tego dnia.\n\nCo stoi na przeszkodzie:\n")
                .contains("            bo: uchylenie: 1 czerwca 2012 r. (wymagane: ");
    }

    @Test
    void a_search_that_ended_without_an_answer_does_not_say_that_there_is_none() {
        Plan notFound = Plan.builder()
                .from(plan("I1", EMPTY))
                .proven(false)
                .verdict(PlanVerdict.NOT_FOUND)
                .steps(List.of())
                .build();
        assertThat(text(Language.POLISH, notFound))
                .contains(
                        "Nie znaleziono kroków; mogą istnieć.\nPoszukiwania przerwano po osiągnięciu ustalonej granicy");
        assertThat(text(Language.ENGLISH, notFound))
                .contains("No steps were found; there may be some.\nThe search was stopped at a set limit");
    }

    @Test
    void where_a_stage_is_reached_nothing_has_to_be_done() {
        Centre ops = ReportedCentres.ops();
        assertThat(text(Language.POLISH, plan("I4", ops))).endsWith("\nNic nie trzeba robić: etap jest osiągnięty.\n");
        assertThat(text(Language.ENGLISH, plan("I4", ops)))
                .endsWith("\nNothing has to be done: the stage is reached.\n");
    }

    @Test
    void where_a_stage_does_not_apply_there_is_nothing_to_plan() {
        Centre ops = ReportedCentres.ops();
        assertThat(text(Language.ENGLISH, plan("BASE", ops)))
                .endsWith("\nThe stage does not apply to this centre on that day, so there is nothing to plan.\n");
    }

    @Test
    void a_stage_that_nobody_named_is_told_with_why_it_was_chosen() {
        Plan plan = Plan.towardsNext(PILOT.at(REPEALED, DAY)).orElseThrow();

        assertThat(text(Language.ENGLISH, plan)).contains("\nchoice of the stage: of the stages that apply");
        assertThat(text(Language.ENGLISH, plan("I1", EMPTY))).doesNotContain("choice of the stage");
    }

    @Test
    void the_head_names_the_lists_that_say_they_are_complete() {
        assertThat(text(Language.ENGLISH, Plan.towards(OslStage.I4, PILOT.at(REPEALED, DAY))))
                .contains("\nlists that the record says are complete: documents\n");
    }

    private static Plan plan(String stage, Centre centre) {
        return Plan.towards(StageId.of(stage), EDITION_2014.at(centre, DAY));
    }

    private static String text(Language language, Plan plan) {
        return Report.of(plan).text(language);
    }
}
