package pl.osl.rules.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/** The running counts of one collector; mutable, for one thread at a time. */
final class RunningCounts {

    private final Standard standard;
    private final Waivers waivers;
    private final LocalDate day;
    private final List<ConstantCounts<StageStatus>> byStage = new ArrayList<>();
    private final List<ConstantCounts<Outcome>> byRule = new ArrayList<>();
    private long centres;

    RunningCounts(Standard standard, Waivers waivers, LocalDate day) {
        this.standard = standard;
        this.waivers = waivers;
        this.day = day;
        standard.stages().forEach(stage -> byStage.add(new ConstantCounts<>(StageStatus.values())));
        standard.rules().forEach(rule -> byRule.add(new ConstantCounts<>(Outcome.values())));
    }

    void count(Outcomes outcomes) {
        if (!outcomes.standard().equals(standard) || !outcomes.day().equals(day)) {
            throw new IllegalArgumentException("outcomes of " + outcomes.standard() + " on " + outcomes.day()
                    + " are not counted among those of " + standard + " on " + day);
        }
        if (!outcomes.waivers().equals(waivers)) {
            throw new IllegalArgumentException("outcomes under other waivers are not counted among these");
        }
        centres++;
        for (int stage = 0; stage < byStage.size(); stage++) {
            byStage.get(stage).add(outcomes.status(stage));
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            byRule.get(rule).add(outcomes.outcome(rule));
        }
    }

    RunningCounts merge(RunningCounts other) {
        centres += other.centres;
        for (int stage = 0; stage < byStage.size(); stage++) {
            byStage.get(stage).addAll(other.byStage.get(stage));
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            byRule.get(rule).addAll(other.byRule.get(rule));
        }
        return this;
    }

    CohortSummary summary() {
        CohortSummary.Builder summary = CohortSummary.builder()
                .standard(standard.name())
                .edition(standard.edition())
                .day(day)
                .standardDigest(standard.digest())
                .waiversDigest(waivers.digest())
                .parameters(ParameterSetting.of(standard))
                .centres(centres);
        List<Stage> stages = standard.stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            summary.addStages(new StageCount(
                    stages.get(stage).id(),
                    stages.get(stage).title(),
                    byStage.get(stage).counts()));
        }
        List<Rule> rules = standard.rules();
        for (int rule = 0; rule < rules.size(); rule++) {
            summary.addRules(new RuleCount(
                    rules.get(rule).id(),
                    rules.get(rule).title(),
                    byRule.get(rule).counts()));
        }
        return summary.build();
    }
}
