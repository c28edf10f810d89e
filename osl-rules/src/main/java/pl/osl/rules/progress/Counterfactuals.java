package pl.osl.rules.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;

/** The answers as they would be if only some of what differs between two standpoints had changed. */
final class Counterfactuals {

    /** The two differences of a record. */
    private static final Set<Cause> RECORD = Set.of(Cause.FACTS, Cause.DAY_OF_THE_RECORD);

    /** Each set of changes, smaller ones before larger ones. */
    private final List<Set<Cause>> changes;

    /** The answers after each of these sets that can be made alone. */
    private final Map<Set<Cause>, Outcomes> answers = new LinkedHashMap<>();

    Counterfactuals(Standpoint earlier, Standpoint later) {
        this.changes = subsets(differences(earlier, later));
        for (Set<Cause> causes : changes) {
            mixture(earlier, later, causes).ifPresent(between -> answers.put(causes, between.outcomes()));
        }
    }

    /** What differs between the two; two editions are the same if their stages are equal. */
    private static Set<Cause> differences(Standpoint earlier, Standpoint later) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        addIf(Counterfactuals::undated, earlier, later, Cause.FACTS, causes);
        addIf(at -> at.centre().recordedOn(), earlier, later, Cause.DAY_OF_THE_RECORD, causes);
        addIf(Standpoint::day, earlier, later, Cause.TIME, causes);
        addIf(at -> at.standard().stages(), earlier, later, Cause.EDITION, causes);
        addIf(at -> at.standard().parameters(), earlier, later, Cause.PARAMETERS, causes);
        addIf(at -> at.assessor().waivers(), earlier, later, Cause.WAIVERS, causes);
        addIf(at -> at.assessor().presumptions(), earlier, later, Cause.PRESUMPTIONS, causes);
        return causes;
    }

    /** What a record says, whatever the day for which it speaks. */
    private static Centre undated(Standpoint at) {
        return at.centre().withRecordedOn(Optional.empty());
    }

    private static void addIf(
            Function<Standpoint, ?> part, Standpoint earlier, Standpoint later, Cause cause, Set<Cause> causes) {
        if (!part.apply(earlier).equals(part.apply(later))) {
            causes.add(cause);
        }
    }

    /**
     * The earlier standpoint with only some of what differs taken from the later one; empty if the one record cannot speak
     * for the day of the other, as where it tells what happened later.
     */
    private static Optional<Standpoint> mixture(Standpoint earlier, Standpoint later, Set<Cause> causes) {
        Standard rules = from(Cause.EDITION, earlier, later, causes).standard();
        Standard settings = from(Cause.PARAMETERS, earlier, later, causes).standard();
        Standard standard = rules.equals(settings) ? rules : rules.withParametersOf(settings);
        Assessor assessor = Assessor.of(standard)
                .withWaivers(
                        from(Cause.WAIVERS, earlier, later, causes).assessor().waivers())
                .presuming(from(Cause.PRESUMPTIONS, earlier, later, causes)
                        .assessor()
                        .presumptions());
        LocalDate day = from(Cause.TIME, earlier, later, causes).day();
        return record(
                        from(Cause.FACTS, earlier, later, causes).centre(),
                        from(Cause.DAY_OF_THE_RECORD, earlier, later, causes).centre())
                .map(centre -> assessor.at(centre, day));
    }

    private static Optional<Centre> record(Centre facts, Centre spoken) {
        try {
            return Optional.of(facts.withRecordedOn(spoken.recordedOn()));
        } catch (InvalidRecordException toldTooEarly) {
            return Optional.empty();
        }
    }

    private static Standpoint from(Cause cause, Standpoint earlier, Standpoint later, Set<Cause> causes) {
        return causes.contains(cause) ? later : earlier;
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

    /**
     * The smallest sets of changes after which the answer is the later one. What a record says is changed together with
     * the day for which it speaks, since a record that tells more speaks for a later day.
     */
    List<Explanation> explain(Function<Outcomes, ?> answer) {
        List<Set<Cause>> enough = new ArrayList<>();
        for (Set<Cause> causes : changes) {
            boolean isOne = !causes.containsAll(RECORD);
            if (isOne && isEnough(together(causes), answer) && enough.stream().noneMatch(causes::containsAll)) {
                enough.add(causes);
            }
        }
        return enough.stream()
                .filter(causes -> !enough.contains(byTheDayAlone(causes)) || isEnough(causes, answer))
                .map(causes -> new Explanation(new TreeSet<>(causes)))
                .toList();
    }

    private boolean isEnough(Set<Cause> causes, Function<Outcomes, ?> answer) {
        @Nullable Outcomes outcomes = answers.get(causes);
        return outcomes != null && answer.apply(outcomes).equals(answer.apply(later()));
    }

    /** The same where other facts bring along the day for which the record speaks, if that differs, too. */
    private Set<Cause> together(Set<Cause> causes) {
        Set<Cause> dated = new HashSet<>(causes);
        dated.add(Cause.DAY_OF_THE_RECORD);
        return causes.contains(Cause.FACTS) && answers.containsKey(dated) ? dated : causes;
    }

    /** The same with the day for which the record speaks in the place of what it says. */
    private static Set<Cause> byTheDayAlone(Set<Cause> causes) {
        Set<Cause> dated = new HashSet<>(causes);
        return dated.remove(Cause.FACTS) && dated.add(Cause.DAY_OF_THE_RECORD) ? dated : Set.of();
    }

    Outcomes earlier() {
        return answers.values().iterator().next();
    }

    Outcomes later() {
        List<Outcomes> all = List.copyOf(answers.values());
        return all.get(all.size() - 1);
    }

    /** The outcome of a rule in one counterfactual; empty if the standard used there has no such rule. */
    static Optional<Outcome> outcome(Outcomes outcomes, RuleId rule) {
        boolean there =
                outcomes.standard().rules().stream().anyMatch(held -> held.id().equals(rule));
        return there ? Optional.of(outcomes.outcome(rule)) : Optional.empty();
    }

    /** What is presumed of a rule in one counterfactual; empty if nothing is. */
    static Optional<Outcome> presumed(Outcomes outcomes, RuleId rule) {
        return outcome(outcomes, rule).flatMap(firm -> outcomes.presumed(rule));
    }

    /** What is presumed of a stage in one counterfactual; empty if nothing is. */
    static Optional<StageStatus> presumed(Outcomes outcomes, StageId stage) {
        return status(outcomes, stage).flatMap(firm -> outcomes.presumed(stage));
    }

    /** The status of a stage in one counterfactual; empty if the standard used there has no such stage. */
    static Optional<StageStatus> status(Outcomes outcomes, StageId stage) {
        boolean there =
                outcomes.standard().stages().stream().anyMatch(held -> held.id().equals(stage));
        return there ? Optional.of(outcomes.status(stage)) : Optional.empty();
    }
}
