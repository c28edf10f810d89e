package pl.osl.rules.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.presumption.DaysByPlace;

/**
 * Finds what has become of what was presumed. An entry without an id is taken to be the same only where it could be no
 * other one, so that nothing counts as confirmed or refuted by another one.
 */
final class PresumptionFates {

    private final Standpoint earlier;
    private final DaysByPlace recorded;
    private final Outcomes firm;

    PresumptionFates(Standpoint earlier, Standpoint later) {
        this.earlier = earlier;
        this.recorded = DaysByPlace.later(earlier.centre(), later.centre());
        this.firm = later.firm().outcomes();
    }

    List<PresumptionProgress> find() {
        Map<PresumedPlace, List<RuleId>> resting = new LinkedHashMap<>();
        earlier.assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .forEach(rule -> rule.presumed().stream()
                        .flatMap(presumed -> presumed.places().stream())
                        .filter(place -> place.as().isPresent())
                        .forEach(place -> resting.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(rule.rule())));
        List<PresumptionProgress> progress = new ArrayList<>();
        resting.forEach((place, rules) -> fate(place, rules).ifPresent(fate -> progress.add(told(place, fate, rules))));
        return progress;
    }

    private PresumptionProgress told(PresumedPlace place, PresumptionFate fate, List<RuleId> rules) {
        return new PresumptionProgress(place, fate, recorded.says(place.place()), rules);
    }

    private Optional<PresumptionFate> fate(PresumedPlace place, List<RuleId> rules) {
        Fact<When> said = recorded.at(place.place());
        When presumed = place.as().orElseThrow();
        if (said.isNone()) {
            return Optional.of(presumed.latest().isEmpty() ? PresumptionFate.CONFIRMED : PresumptionFate.REFUTED);
        }
        if (said.isKnown() && presumed.includes(said.value())) {
            return Optional.of(PresumptionFate.CONFIRMED);
        }
        if (said.isKnown() && areApart(presumed, said.value())) {
            return Optional.of(PresumptionFate.REFUTED);
        }
        return rules.stream().allMatch(this::isSettled)
                ? Optional.of(PresumptionFate.NO_LONGER_NEEDED)
                : Optional.empty();
    }

    private static boolean areApart(When one, When other) {
        return one.latestEpochDay() < other.earliestEpochDay() || other.latestEpochDay() < one.earliestEpochDay();
    }

    private boolean isSettled(RuleId rule) {
        return Counterfactuals.outcome(firm, rule)
                .filter(outcome -> outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN)
                .isPresent();
    }
}
