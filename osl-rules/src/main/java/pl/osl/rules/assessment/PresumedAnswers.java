package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import pl.osl.model.centre.Centre;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.NeededFacts;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.presumption.PresumedRecord;
import pl.osl.rules.walk.Inquiry;

/**
 * What follows about one centre on one day where the presumptions of an assessor are made.
 *
 * <p>Presumed answers are the firm ones of the record in which what is presumed is recorded. Safe to share between threads.
 */
final class PresumedAnswers {

    private static final int LAST_DAY = (int) LocalDate.of(9999, 12, 31).toEpochDay();

    private final Assessor assessor;
    private final NumberedStandard numbered;
    private final Centre centre;
    private final LocalDate day;
    private final CentreWaivers granted;
    private final List<PresumedFact> facts;
    private final Outcome[] firm;
    private final Outcome[] outcomes;
    private final Map<List<PresumedFact>, Centre> records = new HashMap<>();

    private PresumedAnswers(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        this.assessor = assessor;
        this.numbered = numbered;
        this.centre = centre;
        this.day = day;
        this.granted = assessor.waiversFor(centre);
        this.facts = PresumedFacts.of(centre, day, assessor.presumptions());
        this.firm = outcomes(centre, asked);
        this.outcomes = facts.isEmpty() ? firm : settled(asked);
    }

    /** Answers these rules. */
    static PresumedAnswers of(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        return new PresumedAnswers(assessor, numbered, centre, day, asked);
    }

    private Outcome[] outcomes(Centre record, int[] asked) {
        Inquiry inquiry = assessor.answering(record, day);
        Outcome[] found = new Outcome[numbered.ruleCount()];
        for (int rule : asked) {
            found[rule] = outcome(rule, inquiry);
        }
        return found;
    }

    private Outcome outcome(int rule, Inquiry inquiry) {
        return numbered.outcome(rule, granted.waive(rule, day), inquiry);
    }

    private Outcome[] settled(int[] asked) {
        Outcome[] presumed = outcomes(record(facts), asked);
        Outcome[] settled = firm.clone();
        for (int rule : asked) {
            boolean isSettled = presumed[rule] != Outcome.UNDETERMINED && presumed[rule] != Outcome.BROKEN;
            settled[rule] = firm[rule] == Outcome.UNDETERMINED && isSettled ? presumed[rule] : firm[rule];
        }
        return settled;
    }

    private Centre record(List<PresumedFact> some) {
        return records.computeIfAbsent(some, these -> PresumedRecord.with(these, centre));
    }

    /** The firm outcomes, and in the place of an undetermined one the presumed one, if there is one. */
    Outcomes outcomes() {
        return new Outcomes(numbered, assessor.waivers(), day, outcomes, Map.of(), false);
    }

    /** The firm answer to a rule, with the presumed one beside it if there is one. */
    RuleAssessment beside(int rule, RuleAssessment answer) {
        return outcomes[rule] == firm[rule] ? answer : answer.beside(Lazy.by(() -> presumed(rule)));
    }

    private synchronized PresumedRule presumed(int rule) {
        List<PresumedFact> needed = needed(rule);
        RuleAssessment answer = new RuleAnswers(assessor, numbered, record(needed), day)
                .answers(List.of(rule))
                .get(0)
                .presuming(needed);
        return new PresumedRule(
                answer.outcome(), answer.says(), PresumedPlace.all(needed), answer.applies(), answer.finding());
    }

    private List<PresumedFact> needed(int rule) {
        return NeededFacts.of(facts, some -> outcome(rule, assessor.answering(record(some), day)) == outcomes[rule]);
    }

    /** What is presumed of a stage; empty unless it is firmly undetermined and the presumptions settle it. */
    Optional<PresumedStage> stage(int stage, StageStatus status) {
        StageStatus presumed = numbered.status(stage, outcomes);
        return status != StageStatus.UNDETERMINED || presumed == StageStatus.UNDETERMINED
                ? Optional.empty()
                : Optional.of(new PresumedStage(presumed, Lazy.by(() -> standsUntil(stage, presumed))));
    }

    /** Steps over the days on which other facts may be presumed, or an answer that rests on them may turn. */
    private Optional<LocalDate> standsUntil(int stage, StageStatus status) {
        int[] behind = numbered.rulesBehind(stage);
        NavigableSet<Integer> turning = PresumedFacts.turningDays(centre);
        PresumedAnswers here = this;
        int next = here.nextDay(behind, turning);
        while (next != Finding.NEVER) {
            LocalDate then = LocalDate.ofEpochDay(next);
            here = new PresumedAnswers(assessor, numbered, centre, then, behind);
            if (numbered.status(stage, here.outcomes) != status) {
                return Optional.of(then);
            }
            next = here.nextDay(behind, turning);
        }
        return Optional.empty();
    }

    /** Until something recorded turns, the same facts are read in, only as of the day. */
    private int nextDay(int[] behind, NavigableSet<Integer> turning) {
        int turn = Optional.ofNullable(turning.higher((int) day.toEpochDay())).orElse(LAST_DAY);
        List<PresumedFact> before =
                PresumedFacts.of(centre, LocalDate.ofEpochDay(turn).minusDays(1), assessor.presumptions());
        Centre lasting = PresumedRecord.with(before, centre);
        int next = Math.min(turn, FullAssessment.horizon(assessor, numbered, lasting, day, behind));
        return next < LAST_DAY ? next : Finding.NEVER;
    }
}
