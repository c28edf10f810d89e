package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.testkit.PlanStandards.DAY;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.laws.Trial;

/** A plan that is proven to be the smallest, or a proof that there is none, agrees with trying everything. */
class SmallestPlanTest {

    private static final StageId LAST = StageId.of("S2");

    /** Limit on the edits that are tried together. */
    private static final int MOST = 2;

    @Test
    void no_plan_is_smaller_than_a_proven_one() {
        Trial.cases(150)
                .forAll(PlanStandards.standards(), PlanStandards.centres())
                .checkAssert(SmallestPlanTest::agreesWithEveryPlan);
    }

    static void agreesWithEveryPlan(Standard standard, Centre centre) {
        Assessor assessor = Assessor.of(standard);
        Plan plan = Plan.towards(LAST, assessor.at(centre, DAY));
        OptionalInt fewest = new EveryPlan(assessor, LAST, DAY, new SmallWorld(DAY)).fewest(centre, MOST);
        if (fewest.isPresent()) {
            assertThat(plan.verdict()).as("%s steps are enough", fewest).isNotEqualTo(PlanVerdict.IMPOSSIBLE);
            if (plan.proven()) {
                assertThat(plan.steps()).as("the fewest").hasSize(fewest.getAsInt());
            }
        } else if (plan.verdict() == PlanVerdict.ENOUGH) {
            assertThat(plan.steps()).as("more than were tried").hasSizeGreaterThan(MOST);
        }
    }
}
