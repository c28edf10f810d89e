package pl.osl.rules.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.walk.Inquiry;

/** A standard with its rules and stages numbered, so that answers can be kept in arrays. */
public final class NumberedStandard {

    private final Standard standard;
    private final Map<String, Integer> parameters;
    private final Rule[] rules;
    private volatile CompiledRule @Nullable [] compiledRules;
    private final Map<RuleId, Integer> ruleNumbers = new HashMap<>();
    private final Map<StageId, Integer> stageNumbers = new HashMap<>();
    private final int[] firstRules;
    private final int[][] prerequisites;
    private final int[][] rulesBehind;

    public NumberedStandard(Standard standard) {
        this.standard = standard;
        this.parameters = standard.parameters();
        this.rules = standard.rules().toArray(Rule[]::new);
        for (int rule = 0; rule < rules.length; rule++) {
            ruleNumbers.put(rules[rule].id(), rule);
        }
        List<Stage> stages = standard.stages();
        this.firstRules = new int[stages.size() + 1];
        this.prerequisites = new int[stages.size()][];
        for (int stage = 0; stage < stages.size(); stage++) {
            stageNumbers.put(stages.get(stage).id(), stage);
            firstRules[stage + 1] =
                    firstRules[stage] + stages.get(stage).rules().size();
            prerequisites[stage] = stages.get(stage).prerequisites().stream()
                    .mapToInt(stageNumbers::get)
                    .toArray();
        }
        this.rulesBehind =
                IntStream.range(0, stages.size()).mapToObj(this::behind).toArray(int[][]::new);
    }

    public Standard standard() {
        return standard;
    }

    /** The parameters of the standard that are set, by name. */
    public Map<String, Integer> parameters() {
        return parameters;
    }

    public int ruleCount() {
        return rules.length;
    }

    public int[] allRules() {
        return IntStream.range(0, rules.length).toArray();
    }

    /** The rules on which the status of a stage depends: its own and those of its prerequisites. */
    public int[] rulesBehind(int stage) {
        return rulesBehind[stage].clone();
    }

    private int[] behind(int stage) {
        IntStream own = IntStream.range(firstRules[stage], firstRules[stage + 1]);
        IntStream before = IntStream.of(prerequisites[stage]).flatMap(earlier -> IntStream.of(behind(earlier)));
        return IntStream.concat(own, before)
                .filter(rule -> rules[rule].force().isBinding())
                .distinct()
                .toArray();
    }

    /** The bare outcome of a rule, as fast as possible; the same as {@link RuleEvaluation} gives. */
    public Outcome outcome(int number, boolean waived, Inquiry answering) {
        return compiled(number).outcome(waived, answering);
    }

    /** Compiled when the first is asked; two threads may do so at once, and either result serves. */
    private CompiledRule compiled(int number) {
        CompiledRule @Nullable [] compiled = compiledRules;
        if (compiled == null) {
            compiled = CompiledRules.of(rules);
            compiledRules = compiled;
        }
        return compiled[number];
    }

    public Rule rule(int number) {
        return rules[number];
    }

    /** The number of the first rule of a stage; for the number of stages, the number of rules. */
    public int firstRule(int stage) {
        return firstRules[stage];
    }

    int[] prerequisites(int stage) {
        return prerequisites[stage];
    }

    /** The number of a rule, if the standard has it. */
    public Optional<Integer> find(RuleId rule) {
        return Optional.ofNullable(ruleNumbers.get(rule));
    }

    public int number(RuleId rule) {
        return number(rule, ruleNumbers);
    }

    public int number(StageId stage) {
        return number(stage, stageNumbers);
    }

    /** The status of a stage, given the outcomes of the rules, each at its number. */
    public StageStatus status(int stage, Outcome[] outcomes) {
        StageStatus own = ownStatus(stage, outcomes);
        return own == StageStatus.REACHED ? afterPrerequisites(stage, outcomes) : own;
    }

    private StageStatus ownStatus(int stage, Outcome[] outcomes) {
        boolean applies = false;
        boolean open = false;
        for (int rule = firstRules[stage]; rule < firstRules[stage + 1]; rule++) {
            Outcome outcome = outcomes[rule];
            if (rules[rule].force().isBinding() && outcome != Outcome.NOT_APPLICABLE) {
                if (outcome == Outcome.NOT_MET) {
                    return StageStatus.NOT_REACHED;
                }
                applies = true;
                open |= outcome == Outcome.UNDETERMINED || outcome == Outcome.BROKEN;
            }
        }
        if (!applies) {
            return StageStatus.NOT_APPLICABLE;
        }
        return open ? StageStatus.UNDETERMINED : StageStatus.REACHED;
    }

    private StageStatus afterPrerequisites(int stage, Outcome[] outcomes) {
        StageStatus status = StageStatus.REACHED;
        for (int prerequisite : prerequisites[stage]) {
            switch (status(prerequisite, outcomes)) {
                case NOT_REACHED, BLOCKED -> {
                    return StageStatus.BLOCKED;
                }
                case UNDETERMINED -> status = StageStatus.UNDETERMINED;
                case REACHED, NOT_APPLICABLE -> {}
            }
        }
        return status;
    }

    private <I> int number(I id, Map<I, Integer> numbers) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException(standard + " has no " + id);
        }
        return number;
    }
}
