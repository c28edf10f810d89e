package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** Plans that start from what is presumed. */
class PresumedPlanTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PRESUMING = Assessor.of(OslStandard.pilot()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre statute(String repealed) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", %s"provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}""".formatted(repealed), Centre.class);
    }

    private static Plan plan(Assessor assessor, Centre centre) {
        return Plan.towards(StageId.of("I4"), assessor.at(centre, DAY));
    }

    @Test
    void a_plan_from_the_presumed_state_names_what_it_rests_on() {
        Plan plan = plan(PRESUMING, statute(""));
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps()).noneMatch(step -> step.place().toString().endsWith("repealed"));
        assertThat(plan.restsOn()).hasToString("[/documents/0/repealed [2015..] (ACTS_CONTINUE)]");
        assertThat(plan(PRESUMING.presuming(), statute("")).steps())
                .anyMatch(step -> step.place().toString().endsWith("repealed"));
    }

    @Test
    void what_it_rests_on_is_recorded_when_it_is_carried_out() {
        Centre changed = plan(PRESUMING, statute("")).carriedOut(statute(""));
        assertThat(PRESUMING.at(changed, DAY).outcomes().status(StageId.of("I4")))
                .isEqualTo(StageStatus.REACHED);
        assertThat(PRESUMING.at(changed, DAY).outcomes().outcome(RuleId.of("OSL-16")))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_plan_that_needs_nothing_presumed_rests_on_nothing() {
        assertThat(plan(PRESUMING, statute("\"repealed\": null, ")).restsOn()).isEmpty();
    }

    @Test
    void without_presumptions_nothing_tells_of_them() {
        assertThat(OslJson.write(plan(PRESUMING.presuming(), statute("")))).doesNotContain("presum", "restsOn");
    }
}
