package pl.osl.benchmarks.peers;

import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;

/** The bench asked of the library. */
final class OurEngine {

    private static final BenchRule[] RULES = BenchRule.values();

    private final Assessor assessor = Assessor.of(BenchStandard.standard());

    Outcomes outcomes(Centre centre) {
        return assessor.at(centre, BenchDays.BENCH.today()).outcomes();
    }

    /** An assessment of which nobody has read a reason yet. */
    Assessment assess(Centre centre) {
        return assessor.at(centre, BenchDays.BENCH.today()).assess();
    }

    /** The met rules as bits; our stages have to say the same as the bits. */
    static long met(Outcomes outcomes) {
        long met = 0;
        for (BenchRule rule : RULES) {
            met |= isMet(outcomes.outcome(rule.ordinal())) ? rule.bit() : 0;
        }
        for (int stage = 0; stage < BenchRule.STAGES; stage++) {
            requireSameStage(stage, met, outcomes.status(stage));
        }
        return met;
    }

    static long met(Assessment assessment) {
        long met = 0;
        int rule = 0;
        for (StageAssessment stage : assessment.stages()) {
            for (RuleAssessment assessed : stage.rules()) {
                met |= isMet(assessed.outcome()) ? RULES[rule].bit() : 0;
                rule++;
            }
        }
        for (int stage = 0; stage < BenchRule.STAGES; stage++) {
            requireSameStage(stage, met, assessment.stages().get(stage).status());
        }
        return met;
    }

    private static boolean isMet(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_APPLICABLE -> true;
            case NOT_MET -> false;
            default -> throw new IllegalStateException("everything is recorded, yet a rule is " + outcome);
        };
    }

    private static void requireSameStage(int stage, long met, StageStatus status) {
        if (status == StageStatus.REACHED != (Peer.reached(met) > stage)) {
            throw new IllegalStateException("stage " + (stage + 1) + " is " + status);
        }
    }

    /** Reads all reasons down to the leaves, and says how many findings there are. */
    static int findings(Assessment assessment) {
        int findings = 0;
        for (StageAssessment stage : assessment.stages()) {
            for (RuleAssessment rule : stage.rules()) {
                findings += findings(rule.finding())
                        + rule.applies().map(OurEngine::findings).orElse(0);
            }
        }
        return findings;
    }

    private static int findings(Finding finding) {
        int findings = 1;
        for (Finding part : finding.parts()) {
            findings += findings(part);
        }
        return findings;
    }

    /** For each rule that is not met its sentence, and what was found where, as {@link HandFinding} has it. */
    static String unmetWords(Assessment assessment) {
        StringBuilder words = new StringBuilder(512);
        for (StageAssessment stage : assessment.stages()) {
            for (RuleAssessment rule : stage.rules()) {
                if (rule.outcome() == Outcome.NOT_MET) {
                    words.append(rule.says().english());
                    for (Evidence evidence : rule.finding().evidence()) {
                        words.append("; ").append(evidence);
                    }
                    words.append('\n');
                }
            }
        }
        return words.toString();
    }

    /** The same with every finding of the tree instead of the evidence alone. */
    static String unmetTrees(Assessment assessment) {
        StringBuilder words = new StringBuilder(4096);
        for (StageAssessment stage : assessment.stages()) {
            for (RuleAssessment rule : stage.rules()) {
                if (rule.outcome() == Outcome.NOT_MET) {
                    words.append(rule.says().english()).append('\n');
                    tree(rule.finding(), words);
                }
            }
        }
        return words.toString();
    }

    private static void tree(Finding finding, StringBuilder words) {
        words.append(finding.says().english());
        finding.found().ifPresent(found -> words.append(": ").append(found));
        words.append(" [").append(finding.place()).append("]\n");
        for (Finding part : finding.parts()) {
            tree(part, words);
        }
    }
}
