package pl.osl.rules.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.Presumption;
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
    private final List<Presumption> presumptions;
    private final Optional<PresumedCounts> presumed;
    private long centres;
    private long withoutLegalForm;

    RunningCounts(Assessor assessor, LocalDate day) {
        this.standard = assessor.standard();
        this.waivers = assessor.waivers();
        this.day = day;
        this.presumptions = assessor.presumptions();
        this.presumed = presumptions.isEmpty() ? Optional.empty() : Optional.of(new PresumedCounts(standard));
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
        if (!outcomes.presumptions().equals(presumptions)) {
            throw new IllegalArgumentException("outcomes under other presumptions are not counted among these");
        }
        centres++;
        withoutLegalForm += outcomes.isWithoutLegalForm() ? 1 : 0;
        presumed.ifPresent(counts -> counts.count(outcomes));
        for (int stage = 0; stage < byStage.size(); stage++) {
            byStage.get(stage).add(outcomes.status(stage));
        }
        for (int rule = 0; rule < byRule.size(); rule++) {
            byRule.get(rule).add(outcomes.outcome(rule));
        }
    }

    RunningCounts merge(RunningCounts other) {
        centres += other.centres;
        withoutLegalForm += other.withoutLegalForm;
        presumed.ifPresent(counts -> counts.merge(other.presumed.orElseThrow()));
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
                .presumptions(AskedPresumption.all(presumptions))
                .centres(centres)
                .withoutLegalForm(withoutLegalForm);
        List<Stage> stages = standard.stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            int number = stage;
            summary.addStages(new StageCount(
                    stages.get(stage).id(),
                    stages.get(stage).title(),
                    byStage.get(stage).counts(),
                    presumed.map(counts -> counts.ofStage(number))));
        }
        List<Rule> rules = standard.rules();
        for (int rule = 0; rule < rules.size(); rule++) {
            int number = rule;
            summary.addRules(new RuleCount(
                    rules.get(rule).id(),
                    rules.get(rule).title(),
                    byRule.get(rule).counts(),
                    presumed.map(counts -> counts.ofRule(number))));
        }
        return summary.build();
    }
}
