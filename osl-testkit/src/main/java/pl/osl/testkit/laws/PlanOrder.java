package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/**
 * The order of the steps of a plan: references after their targets, what is to be found out after what is to be done,
 * and what only records after both, unless they refer to it, and earlier stages before later ones.
 *
 * <p>New entries of which each has to refer to another one make a ring, which has no such order.
 */
final class PlanOrder {

    private PlanOrder() {}

    static void isKept(Plan plan, Standard standard) {
        List<Step> steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (Step later : steps.subList(i + 1, steps.size())) {
                assertThat(refers(step, later) && !reaches(later, step, steps))
                        .as("%s refers to %s, which comes later", step.place(), later.place())
                        .isFalse();
                assertThat(step.sort().compareTo(later.sort()) > 0 && !reaches(later, step, steps))
                        .as("%s is %s, and comes before %s", step.place(), step.sort(), later.place())
                        .isFalse();
                boolean isBasis =
                        steps.stream().flatMap(PlanOrder::targets).anyMatch(target -> target.isIn(step.place()));
                boolean waits = targets(later).findAny().isPresent();
                if (!isBasis && !waits && step.sort() == later.sort()) {
                    assertThat(firstStage(step, standard))
                            .as("%s comes before %s", step.place(), later.place())
                            .isLessThanOrEqualTo(firstStage(later, standard));
                }
            }
        }
    }

    private static boolean refers(Step step, Step other) {
        return targets(step).anyMatch(target -> target.isIn(other.place()));
    }

    /** Whether references lead from one of the steps to another, over any of them. */
    private static boolean reaches(Step from, Step to, List<Step> steps) {
        List<Step> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            Step here = reached.get(i);
            steps.stream()
                    .filter(next -> refers(here, next) && !reached.contains(next))
                    .forEach(reached::add);
        }
        return reached.contains(to) && !from.equals(to);
    }

    private static Stream<Place> targets(Step step) {
        return step.changes().stream().flatMap(change -> change.amendment().target().stream());
    }

    /** The position of the first stage with a rule that the step serves. */
    private static int firstStage(Step step, Standard standard) {
        List<Stage> stages = standard.stages();
        int first = 0;
        while (!servesOneOf(stages.get(first), step)) {
            first++;
        }
        return first;
    }

    private static boolean servesOneOf(Stage stage, Step step) {
        return stage.rules().stream()
                .anyMatch(rule -> step.serves().stream()
                        .anyMatch(purpose -> purpose.rule().equals(rule.id())));
    }
}
