package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.evaluation.RuleEvaluation;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.presumption.PresumedRecord;
import pl.osl.rules.walk.Inquiry;

/**
 * What follows about one centre on one day where the presumptions of an assessor are made.
 *
 * <p>Presumed answers are the firm ones of the record in which what is presumed is recorded. For one thread.
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
        return RuleEvaluation.outcome(numbered.rule(rule), granted.waive(rule, day), inquiry);
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
        return new Outcomes(numbered, assessor.waivers(), day, outcomes);
    }

    /** The firm answer to a rule, with the presumed one beside it if there is one. */
    RuleAssessment beside(int rule, RuleAssessment answer) {
        return outcomes[rule] == firm[rule]
                ? answer
                : RuleAssessment.builder().from(answer).presumed(presumed(rule)).build();
    }

    private PresumedRule presumed(int rule) {
        List<PresumedFact> needed = needed(rule);
        Map<Place, PresumptionId> marks = new LinkedHashMap<>();
        needed.forEach(fact -> marks.putIfAbsent(fact.place(), fact.presumption()));
        RuleAssessment answer = FullAssessment.of(assessor, numbered, record(needed), day, rule);
        return new PresumedRule(
                answer.outcome(),
                answer.says(),
                places(needed),
                answer.applies().map(finding -> finding.presuming(marks)),
                answer.finding().presuming(marks));
    }

    private static List<PresumedPlace> places(List<PresumedFact> needed) {
        List<PresumedPlace> places = new ArrayList<>();
        needed.forEach(fact -> places.add(PresumedPlace.of(fact)));
        Set<Place> named = new LinkedHashSet<>();
        needed.forEach(fact -> PresumedPlace.noLater(fact)
                .filter(further -> named.add(further.place()))
                .ifPresent(places::add));
        return places;
    }

    /** The facts left when each that can be spared is left out, from the last to the first. */
    private List<PresumedFact> needed(int rule) {
        List<PresumedFact> needed = new ArrayList<>(sparingOrder());
        spare(needed, new ArrayList<>(needed), rule);
        return facts.stream().filter(needed::contains).toList();
    }

    /** From the last place in the record to the first, those of one place in the order of the presumptions. */
    private List<PresumedFact> sparingOrder() {
        List<PresumedFact> order = new ArrayList<>();
        int last = facts.size();
        while (last > 0) {
            int first = last - 1;
            while (first > 0
                    && facts.get(first - 1).place().equals(facts.get(first).place())) {
                first--;
            }
            order.addAll(facts.subList(first, last));
            last = first;
        }
        return order;
    }

    /** Leaves out of what is needed whatever of some can be spared; many at once, since what is less settles less. */
    private void spare(List<PresumedFact> needed, List<PresumedFact> some, int rule) {
        List<PresumedFact> fewer = new ArrayList<>(needed);
        fewer.removeAll(some);
        List<PresumedFact> inOrder = facts.stream().filter(fewer::contains).toList();
        if (outcome(rule, assessor.answering(record(inOrder), day)) == outcomes[rule]) {
            needed.removeAll(some);
        } else if (some.size() > 1) {
            int half = some.size() / 2;
            spare(needed, some.subList(0, half), rule);
            spare(needed, some.subList(half, some.size()), rule);
        }
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
