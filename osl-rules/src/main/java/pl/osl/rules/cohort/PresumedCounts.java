package pl.osl.rules.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;

/** The running counts of what is presumed of those that are undetermined; mutable, for one thread at a time. */
final class PresumedCounts {

    private final List<ConstantCounts<StageStatus>> byStage = new ArrayList<>();
    private final List<ConstantCounts<Outcome>> byRule = new ArrayList<>();

    PresumedCounts(Standard standard) {
        standard.stages().forEach(stage -> byStage.add(new ConstantCounts<>(StageStatus.values())));
        standard.rules().forEach(rule -> byRule.add(new ConstantCounts<>(Outcome.values())));
    }

    void count(Outcomes outcomes) {
        Outcomes presumed = outcomes.presumed();
        for (int stage = 0; stage < byStage.size(); stage++) {
            if (outcomes.status(stage) == StageStatus.UNDETERMINED) {
                byStage.get(stage).add(presumed.status(stage));
            }
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            if (outcomes.outcome(rule) == Outcome.UNDETERMINED) {
                byRule.get(rule).add(presumed.outcome(rule));
            }
        }
    }

    void merge(PresumedCounts other) {
        for (int stage = 0; stage < byStage.size(); stage++) {
            byStage.get(stage).addAll(other.byStage.get(stage));
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            byRule.get(rule).addAll(other.byRule.get(rule));
        }
    }

    SortedMap<StageStatus, Long> ofStage(int stage) {
        return byStage.get(stage).counts();
    }

    SortedMap<Outcome, Long> ofRule(int rule) {
        return byRule.get(rule).counts();
    }
}
