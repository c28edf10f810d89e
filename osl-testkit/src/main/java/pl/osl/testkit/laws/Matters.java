package pl.osl.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.question.Question;
import pl.osl.testkit.generate.Completions;

/** Finds what depends on each gap of a small record by trying every completion. */
final class Matters {

    private final Assessor assessor;
    private final Completions completions;
    private final LocalDate day;
    private final Optional<StageId> next;
    private final Map<List<Integer>, Outcomes> all = new HashMap<>();

    Matters(Assessor assessor, Completions completions, LocalDate day, Optional<StageId> next) {
        this.assessor = assessor;
        this.completions = completions;
        this.day = day;
        this.next = next;
        complete(new int[completions.facts().size()], 0);
    }

    private void complete(int[] answers, int fact) {
        if (fact == answers.length) {
            completions
                    .with(answers)
                    .ifPresent(centre ->
                            all.put(boxed(answers), assessor.at(centre, day).outcomes()));
            return;
        }
        for (int i = 0; i < completions.facts().get(fact).answers().size(); i++) {
            answers[fact] = i;
            complete(answers, fact + 1);
        }
    }

    private static List<Integer> boxed(int[] answers) {
        return Arrays.stream(answers).boxed().toList();
    }

    /** The expected question about a gap; empty if no rule depends on it. */
    Optional<Question> question(int fact, Set<RuleId> rules) {
        List<RuleId> concerns = rules.stream()
                .filter(rule -> differs(fact, outcomes -> outcomes.outcome(rule)))
                .toList();
        List<RuleId> settles =
                concerns.stream().filter(rule -> settles(fact, rule)).toList();
        boolean changes = next.filter(stage -> differs(fact, outcomes -> outcomes.status(stage) == StageStatus.REACHED))
                .isPresent();
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        completions.facts().get(fact).place(),
                        Wording.same("any"),
                        GapKind.UNRECORDED,
                        Wording.same("any"),
                        List.of(),
                        settles,
                        concerns,
                        true,
                        changes,
                        List.of(),
                        List.of()));
    }

    /** Whether two completions that differ only in one fact give different answers. */
    private boolean differs(int fact, Function<Outcomes, Object> of) {
        Map<List<Integer>, Object> seen = new HashMap<>();
        for (Map.Entry<List<Integer>, Outcomes> each : all.entrySet()) {
            List<Integer> others = new ArrayList<>(each.getKey());
            others.set(fact, -1);
            Object found = of.apply(each.getValue());
            Object before = seen.putIfAbsent(others, found);
            if (before != null && !before.equals(found)) {
                return true;
            }
        }
        return false;
    }

    private boolean settles(int fact, RuleId rule) {
        int[] answers = new int[completions.facts().size()];
        for (int i = 0; i < completions.facts().get(fact).answers().size(); i++) {
            Arrays.fill(answers, -1);
            answers[fact] = i;
            boolean isSettled = completions
                    .with(answers)
                    .map(centre -> assessor.at(centre, day).outcomes().outcome(rule))
                    .filter(outcome -> outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN)
                    .isPresent();
            if (isSettled) {
                return true;
            }
        }
        return false;
    }
}
