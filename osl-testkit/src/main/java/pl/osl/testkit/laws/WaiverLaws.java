package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;

/** The laws of waivers, each checked on one case; the laws in {@link Laws} hold under waivers too. */
public final class WaiverLaws {

    private WaiverLaws() {}

    /** A waiver makes no stage worse, has no effect on a rule that does not apply, and hides no fact. */
    public static void waiversMakeNothingWorse(Assessor assessor, Waivers waivers, Centre centre, LocalDate day) {
        Assessment without = assessor.at(centre, day).assess();
        Assessment with = assessor.withWaivers(waivers).at(centre, day).assess();
        for (StageAssessment stage : without.stages()) {
            StageStatus waived = with.stage(stage.stage()).status();
            assertThat(rank(waived))
                    .as("%s was %s and is %s", stage.stage(), stage.status(), waived)
                    .isGreaterThanOrEqualTo(rank(stage.status()));
            assertThat(waived == StageStatus.NOT_APPLICABLE)
                    .as("%s", stage.stage())
                    .isEqualTo(stage.status() == StageStatus.NOT_APPLICABLE);
            stage.rules().forEach(rule -> factsStayTheSame(rule, with.rule(rule.rule())));
        }
    }

    private static void factsStayTheSame(RuleAssessment without, RuleAssessment with) {
        assertThat(with.finding()).as("%s", with.rule()).isEqualTo(without.finding());
        assertThat(with.applies()).as("%s", with.rule()).isEqualTo(without.applies());
        if (with.outcome() != Outcome.WAIVED) {
            assertThat(with.outcome()).as("%s", with.rule()).isEqualTo(without.outcome());
        }
    }

    /** Orders the statuses; a blocked stage is met by its own rules and an open one may be, so neither is worse. */
    private static int rank(StageStatus status) {
        return switch (status) {
            case NOT_REACHED -> 0;
            case BLOCKED, UNDETERMINED -> 1;
            case REACHED, NOT_APPLICABLE -> 2;
        };
    }

    /** Every waiver given is reported, and a rule is waived exactly if a waiver of it is reported as in effect. */
    public static void noWaiverIsLost(Assessor assessor, Waivers waivers, Centre centre, LocalDate day) {
        Assessment assessment = assessor.withWaivers(waivers).at(centre, day).assess();
        assertThat(assessment.waivers()).hasSameSizeAs(waivers.waivers());
        for (StageAssessment stage : assessment.stages()) {
            for (RuleAssessment rule : stage.rules()) {
                boolean inEffect = assessment.waivers().stream()
                        .filter(WaiverUse::isInEffect)
                        .anyMatch(waiver -> waiver.rule().equals(rule.rule()));
                assertThat(rule.outcome() == Outcome.WAIVED)
                        .as("%s", rule.rule())
                        .isEqualTo(inEffect);
            }
        }
    }
}
