package pl.osl.rules.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;

/** The answers as they would be if only some of what differs between two standpoints had changed. */
final class Counterfactuals {

    /** The answers after each set of changes, smaller sets before larger ones. */
    private final Map<Set<Cause>, Outcomes> answers = new LinkedHashMap<>();

    Counterfactuals(Standpoint earlier, Standpoint later) {
        for (Set<Cause> causes : subsets(earlier.differenceTo(later))) {
            Standpoint world = earlier.with(causes, later);
            answers.put(causes, world.assessor().outcomes(world.centre(), world.day()));
        }
    }

    private static List<Set<Cause>> subsets(Set<Cause> causes) {
        List<Set<Cause>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Cause.class)));
        for (Cause cause : causes) {
            for (Set<Cause> without : List.copyOf(subsets)) {
                Set<Cause> with = EnumSet.copyOf(without);
                with.add(cause);
                subsets.add(with);
            }
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        return subsets;
    }

    /** The smallest sets of changes after which the answer is the later one. */
    List<Explanation> explain(Function<Outcomes, ?> answer) {
        Object later = answer.apply(later());
        List<Set<Cause>> enough = new ArrayList<>();
        answers.forEach((causes, outcomes) -> {
            if (answer.apply(outcomes).equals(later) && enough.stream().noneMatch(causes::containsAll)) {
                enough.add(causes);
            }
        });
        return enough.stream()
                .map(causes -> new Explanation(new TreeSet<>(causes)))
                .toList();
    }

    Outcomes earlier() {
        return answers.values().iterator().next();
    }

    Outcomes later() {
        List<Outcomes> all = List.copyOf(answers.values());
        return all.get(all.size() - 1);
    }

    /** How a rule stands in a world; empty if the standard there has no such rule. */
    static Optional<Outcome> outcome(Outcomes outcomes, RuleId rule) {
        boolean there =
                outcomes.standard().rules().stream().anyMatch(held -> held.id().equals(rule));
        return there ? Optional.of(outcomes.outcome(rule)) : Optional.empty();
    }

    /** How a stage stands in a world; empty if the standard there has no such stage. */
    static Optional<StageStatus> status(Outcomes outcomes, StageId stage) {
        boolean there =
                outcomes.standard().stages().stream().anyMatch(held -> held.id().equals(stage));
        return there ? Optional.of(outcomes.status(stage)) : Optional.empty();
    }
}
