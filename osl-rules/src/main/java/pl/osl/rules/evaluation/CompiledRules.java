package pl.osl.rules.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.AnswersOnce;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/** Compiles the rules of a standard together, so that what several of them ask is asked once in a walk. */
final class CompiledRules {

    private final Map<Condition<? super Centre>, Integer> timesAsked = new HashMap<>();
    private final Map<Condition<? super Centre>, CompiledCondition<? super Centre>> shared = new HashMap<>();

    private CompiledRules() {}

    static CompiledRule[] of(Rule[] rules) {
        CompiledRules compiled = new CompiledRules();
        for (Rule rule : rules) {
            Stream.of(scope(rule), requirement(rule))
                    .flatMap(List::stream)
                    .forEach(part -> compiled.timesAsked.merge(part, 1, Integer::sum));
        }
        return Stream.of(rules)
                .map(rule -> new CompiledRule(rule, compiled.all(scope(rule)), compiled.all(requirement(rule))))
                .toArray(CompiledRule[]::new);
    }

    private static List<Condition<? super Centre>> scope(Rule rule) {
        Optional<Condition<Centre>> scope = rule.applies();
        return scope.isEmpty() ? List.of() : parts(scope.get());
    }

    private static List<Condition<? super Centre>> requirement(Rule rule) {
        return parts(rule.requirement());
    }

    private static List<Condition<? super Centre>> parts(Condition<? super Centre> whole) {
        List<Condition<? super Centre>> parts = new ArrayList<>();
        for (Condition<? super Centre> part : whole.conjuncts()) {
            parts.addAll(part.equals(whole) ? List.of(whole) : parts(part));
        }
        return parts;
    }

    private List<CompiledCondition<? super Centre>> all(List<Condition<? super Centre>> parts) {
        List<CompiledCondition<? super Centre>> all = new ArrayList<>();
        for (Condition<? super Centre> part : parts) {
            boolean isShared = timesAsked.getOrDefault(part, 0) > 1 && shared.size() < AnswersOnce.MOST;
            if (isShared && !shared.containsKey(part)) {
                shared.put(part, once(shared.size(), part.compiled()));
            }
            all.add(shared.containsKey(part) ? shared.get(part) : part.compiled());
        }
        return all;
    }

    private static CompiledCondition<Centre> once(int number, CompiledCondition<? super Centre> compiled) {
        return new CompiledCondition<>() {
            @Override
            public Truth ask(Centre centre, Inquiry answering) {
                return answering.once().of(number, compiled, centre, answering);
            }
        };
    }
}
