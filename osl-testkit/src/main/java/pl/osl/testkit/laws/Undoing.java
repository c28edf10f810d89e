package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.testkit.generate.Knowledge;

/** Checks that a plan undoes nothing that is recorded, except what its steps bring about. */
final class Undoing {

    private static final Place RECORDED_ON = Place.root().child("recordedOn");

    private Undoing() {}

    static void changesOnlyWhatMay(Plan plan, Centre centre) {
        if (plan.verdict() == PlanVerdict.ENOUGH) {
            JsonNode before = Knowledge.tree(centre);
            JsonNode after = Knowledge.tree(plan.carriedOut(centre));
            stillStands(Place.root(), before, after, plan);
        }
    }

    private static void stillStands(Place place, JsonNode before, JsonNode after, Plan plan) {
        if (before.isObject() && before.has(Listing.AT_LEAST) && after.isArray()) {
            elementsStillStand(place.child(Listing.AT_LEAST), before.get(Listing.AT_LEAST), after, plan);
        } else if (before.isArray()) {
            elementsStillStand(place, before, after, plan);
        } else if (before.isObject()) {
            for (Map.Entry<String, JsonNode> field : before.properties()) {
                stillStands(place.child(field.getKey()), field.getValue(), after.path(field.getKey()), plan);
            }
        } else if (!before.equals(after) && !place.equals(RECORDED_ON)) {
            assertThat(mayChange(place, before, after, plan))
                    .as("%s was %s and is %s", place, before, after)
                    .isTrue();
        }
    }

    private static void elementsStillStand(Place array, JsonNode before, JsonNode after, Plan plan) {
        assertThat(after.size()).as("elements at %s", array).isGreaterThanOrEqualTo(before.size());
        for (int i = 0; i < before.size(); i++) {
            stillStands(array.child(i), before.get(i), after.get(i), plan);
        }
    }

    private static boolean mayChange(Place place, JsonNode before, JsonNode after, Plan plan) {
        if (isRecorded(place, plan)) {
            return before.isTextual() && after.isTextual() && isNarrower(before.asText(), after.asText());
        }
        return before.isNull() || !isDay(before.asText());
    }

    /** Whether no step brings it about; a step that only records cannot change a recorded value. */
    private static boolean isRecorded(Place place, Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == StepKind.BRING_ABOUT || step.kind() == StepKind.ADD)
                .noneMatch(step -> place.isIn(step.place()));
    }

    private static boolean isDay(String text) {
        try {
            When.parse(text);
            return true;
        } catch (InvalidRecordException notADay) {
            return false;
        }
    }

    private static boolean isNarrower(String before, String after) {
        if (!isDay(before) || !isDay(after)) {
            return false;
        }
        When rough = When.parse(before);
        When narrow = When.parse(after);
        return rough.earliestEpochDay() <= narrow.earliestEpochDay()
                && narrow.latestEpochDay() <= rough.latestEpochDay();
    }
}
