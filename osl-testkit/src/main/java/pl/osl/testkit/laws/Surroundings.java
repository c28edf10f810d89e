package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;
import pl.osl.rules.question.Question;

/** Checks against the record that each place in an answer names exactly its enclosing elements. */
final class Surroundings {

    private final JsonNode record;

    /** Checks answers about a record against its JSON. */
    Surroundings(JsonNode record) {
        this.record = record;
    }

    void areNamed(Gap gap) {
        areNamed(gap.place(), gap.within());
    }

    void areNamed(Question question) {
        areNamed(question.place(), question.within());
    }

    /** Checks every step, every alternative and every change. */
    void areNamed(Plan plan) {
        plan.steps().stream()
                .flatMap(step -> Stream.concat(Stream.of(step), step.alternatives().stream()))
                .forEach(this::areNamed);
    }

    private void areNamed(Step step) {
        areNamed(step.place(), step.within());
        for (StepChange change : step.changes()) {
            areNamed(change.amendment().place(), change.within());
        }
    }

    private void areNamed(Place place, List<Surrounding> within) {
        assertThat(within)
                .as("what %s lies in", place)
                .extracting(Surrounding::place)
                .isEqualTo(elementsAround(place));
        for (Surrounding element : within) {
            for (Language language : Language.values()) {
                assertThat(element.says().in(language))
                        .as("%s in %s", element.place(), language)
                        .isNotBlank();
            }
        }
    }

    /** The elements of arrays of the record, and those yet to be added, on the way to a place, the outermost first. */
    private List<Place> elementsAround(Place place) {
        List<Place> around = new ArrayList<>();
        for (Place outer = place.parent(); !outer.isRoot(); outer = outer.parent()) {
            boolean isRecorded = record.at(outer.parent().toString()).isArray();
            if (isRecorded && !isFurther(outer)) {
                assertThat(record.at(outer.toString()).isMissingNode())
                        .as("%s stands in the record", outer)
                        .isFalse();
            }
            if (isRecorded || isFurther(outer)) {
                around.add(outer);
            }
        }
        Collections.reverse(around);
        return around;
    }

    private static boolean isFurther(Place place) {
        return place.segment().matches("-\\d+");
    }
}
