package pl.osl.rules.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.osl.model.fact.StageId;
import pl.osl.rules.condition.Parameter;

/** Finds every contradiction within a standard. */
final class StandardCheck {

    private final List<Stage> stages;
    private final Set<String> parametersSet;
    private final List<String> faults = new ArrayList<>();

    StandardCheck(List<Stage> stages, Set<String> parametersSet) {
        this.stages = stages;
        this.parametersSet = parametersSet;
    }

    List<String> faults() {
        findRepeatedStagesAndLatePrerequisites();
        List<Rule> rules =
                stages.stream().flatMap(stage -> stage.rules().stream()).toList();
        findRepeated("rule id", rules.stream().map(Rule::id).toList());
        findRepeated(
                "rule title",
                rules.stream()
                        .map(rule ->
                                rule.title().polish() + " / " + rule.title().english())
                        .toList());
        rules.forEach(this::findPassingOff);
        findParameters(rules);
        return faults;
    }

    private void findRepeatedStagesAndLatePrerequisites() {
        Set<StageId> before = new HashSet<>();
        for (Stage stage : stages) {
            for (StageId prerequisite : stage.prerequisites()) {
                if (!before.contains(prerequisite)) {
                    faults.add("stage " + stage.id() + " needs stage " + prerequisite
                            + ", which must come before it and does not");
                }
            }
            if (!before.add(stage.id())) {
                faults.add("the stage id " + stage.id() + " is used twice");
            }
        }
    }

    private <T> void findRepeated(String what, List<T> values) {
        Set<T> seen = new HashSet<>();
        values.stream()
                .filter(value -> !seen.add(value))
                .forEach(value -> faults.add("the " + what + " " + value + " is used twice"));
    }

    /** A rule that rests on our inference alone must not pass as a demand of the standard. */
    private void findPassingOff(Rule rule) {
        boolean onlyInferred =
                rule.citations().stream().allMatch(citation -> citation.confidence() == Confidence.INFERRED);
        if (onlyInferred && rule.force().isBinding()) {
            faults.add("rule " + rule.id() + " rests on inference alone, so it can only be a recommendation");
        }
    }

    private void findParameters(List<Rule> rules) {
        Map<String, Parameter> used = new HashMap<>();
        for (Rule rule : rules) {
            rule.requirement().forEachParameter(parameter -> findAmbiguous(parameter, used));
            rule.applies().ifPresent(applies -> applies.forEachParameter(parameter -> findAmbiguous(parameter, used)));
        }
        Set<String> unused = new TreeSet<>(parametersSet);
        unused.removeAll(used.keySet());
        unused.forEach(name -> faults.add("no rule depends on the parameter " + name + ", so it cannot be set"));
    }

    private void findAmbiguous(Parameter parameter, Map<String, Parameter> used) {
        Parameter before = used.putIfAbsent(parameter.name(), parameter);
        if (before != null && !before.equals(parameter)) {
            faults.add("two different parameters are called " + parameter.name());
        }
    }
}
