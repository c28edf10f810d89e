package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.CompleteLists;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.WaiverEffect;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/**
 * Assesses one centre on one day: the outcomes at once, the reasons of each rule when somebody reads them.
 *
 * <p>The outcome is decided once, by the bare reading; reasons that come to another answer later never change it.
 */
final class FullAssessment {

    private static final Claim INCONSTANT = Label.of(
            FindingForm.BROKEN,
            "powodów nie da się podać: warunek zapytany ponownie odpowiada inaczej",
            "no reasons can be given: a condition, asked again, answers otherwise");

    private final Assessor assessor;
    private final NumberedStandard numbered;
    private final Centre centre;
    private final LocalDate day;
    private final CentreWaivers granted;
    private final Inquiry answering;
    private final Outcome[] decided;
    private final RuleAssessment[] rules;
    private final Outcomes outcomes;
    private @Nullable Inquiry explaining;

    private FullAssessment(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        this.assessor = assessor;
        this.numbered = numbered;
        this.centre = centre;
        this.day = day;
        this.granted = assessor.waiversFor(centre);
        this.answering = assessor.answering(centre, day);
        this.decided = new Outcome[numbered.ruleCount()];
        this.rules = new RuleAssessment[numbered.ruleCount()];
        for (int rule : asked) {
            decided[rule] = numbered.outcome(rule, granted.waive(rule, day), answering);
            rules[rule] = answer(rule);
        }
        this.outcomes = new Outcomes(numbered, assessor.waivers(), day, decided);
    }

    /** Assesses all rules. */
    static FullAssessment of(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day) {
        return new FullAssessment(assessor, numbered, centre, day, numbered.allRules());
    }

    /** Assesses some rules, and gives only what to know of the record for these. */
    static List<RecordRemark> remarks(
            Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        return new FullAssessment(assessor, numbered, centre, day, asked).remarks();
    }

    /** Assesses one rule. */
    static RuleAssessment of(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int rule) {
        return new FullAssessment(assessor, numbered, centre, day, new int[] {rule}).rules[rule];
    }

    private RuleAssessment answer(int number) {
        Outcome outcome = decided[number];
        Optional<String> brokenBy = outcome == Outcome.BROKEN
                ? Optional.of(answering.broken().orElseThrow().getName())
                : Optional.empty();
        return new RuleAssessment(
                assessor.asked(number),
                outcome,
                Lazy.by(() -> reasons(number)),
                brokenBy,
                granted.changeAfter(number, day),
                null);
    }

    private synchronized RuleReasons reasons(int number) {
        Inquiry inquiry = explaining == null ? answering.explaining() : explaining;
        explaining = inquiry;
        Rule rule = numbered.rule(number);
        Optional<Finding> applies = rule.applies().map(condition -> ask(condition, inquiry));
        Finding finding = ask(rule.requirement(), inquiry);
        Outcome outcome = decided[number];
        if (!areInLine(outcome, outcome(applies, finding, granted.waive(number, day)))) {
            applies = Optional.empty();
            finding = Finding.leaf(INCONSTANT, Truth.UNKNOWN, Place.root(), null, null, Finding.NEVER);
        }
        List<CompleteList> complete = outcome == Outcome.NOT_MET ? CompleteLists.behind(finding) : List.of();
        return new RuleReasons(says(number, applies, finding), applies, finding, complete);
    }

    /** Whether reasons lead to the answer that was given, or show why there is none. */
    private static boolean areInLine(Outcome outcome, Outcome explained) {
        return outcome == explained || (outcome == Outcome.BROKEN && explained == Outcome.UNDETERMINED);
    }

    private static Finding ask(Condition<Centre> condition, Inquiry inquiry) {
        inquiry.ask(condition);
        return inquiry.finding();
    }

    private static Outcome outcome(Optional<Finding> applies, Finding finding, boolean waived) {
        Truth inScope = applies.map(Finding::truth).orElse(Truth.TRUE);
        if (inScope == Truth.FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (inScope == Truth.TRUE && waived) {
            return Outcome.WAIVED;
        }
        return switch (inScope.and(finding.truth())) {
            case TRUE -> Outcome.MET;
            case FALSE -> inScope == Truth.TRUE ? Outcome.NOT_MET : Outcome.UNDETERMINED;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private Wording says(int number, Optional<Finding> applies, Finding finding) {
        Rule rule = numbered.rule(number);
        return switch (decided[number]) {
            case MET -> rule.says(Truth.TRUE);
            case NOT_MET -> rule.says(Truth.FALSE);
            case NOT_APPLICABLE -> rule.saysNotApplicable(day);
            case WAIVED -> saysWaived(number).then(rule.says(finding.truth()));
            case UNDETERMINED, BROKEN -> {
                boolean isMeant = applies.map(Finding::truth).orElse(Truth.TRUE) == Truth.TRUE;
                yield isMeant ? rule.says(finding.truth()) : rule.saysPerhapsApplicable();
            }
        };
    }

    private Wording saysWaived(int number) {
        LocalDate last = granted.lastDay(number, day).orElseThrow();
        return Wording.of(
                "odstępstwo obowiązuje do " + SpokenDay.of(last).polish() + "; bez niego: ",
                "a waiver is in effect until " + SpokenDay.of(last).english() + "; without it: ");
    }

    /** What became of each waiver. */
    List<WaiverUse> uses(Waivers waivers) {
        return waivers.waivers().stream()
                .map(waiver -> WaiverUse.of(waiver, effect(waiver)))
                .toList();
    }

    private WaiverEffect effect(Waiver waiver) {
        Optional<Integer> rule = numbered.find(waiver.rule());
        if (!waiver.centre().equals(centre.id())) {
            return WaiverEffect.ANOTHER_CENTRE;
        }
        if (rule.isEmpty()) {
            return WaiverEffect.UNKNOWN_RULE;
        }
        if (!waiver.holdsOn(day)) {
            return waiver.hasExpiredOn(day) ? WaiverEffect.EXPIRED : WaiverEffect.NOT_YET;
        }
        return switch (outcomes.outcome(rule.get())) {
            case WAIVED -> WaiverEffect.IN_EFFECT;
            case NOT_APPLICABLE -> WaiverEffect.RULE_NOT_APPLICABLE;
            case MET, NOT_MET, UNDETERMINED, BROKEN -> WaiverEffect.APPLICABILITY_OPEN;
        };
    }

    /** What to know of the record before reading the answers. */
    List<RecordRemark> remarks() {
        return RecordRemark.about(
                centre, day, Stream.of(rules).filter(Objects::nonNull).toList());
    }

    void forEachBroken(Consumer<RuleAssessment> action) {
        Stream.of(rules).filter(rule -> rule.outcome() == Outcome.BROKEN).forEach(action);
    }

    List<StageAssessment> stages() {
        Optional<PresumedAnswers> presumed = presumed();
        List<RuleAssessment> answered = IntStream.range(0, rules.length)
                .mapToObj(rule -> presumed.map(answers -> answers.beside(rule, rules[rule]))
                        .orElse(rules[rule]))
                .toList();
        List<Stage> stages = numbered.standard().stages();
        List<StageAssessment> assessed = new ArrayList<>(stages.size());
        for (int number = 0; number < stages.size(); number++) {
            int stage = number;
            StageStatus status = outcomes.status(stage);
            assessed.add(new StageAssessment(
                    stages.get(stage).id(),
                    stages.get(stage).title(),
                    status,
                    status == StageStatus.REACHED ? waivedBehind(stage) : List.of(),
                    Lazy.by(() -> standsUntil(stage, status)),
                    presumed.flatMap(answers -> answers.stage(stage, status)),
                    answered.subList(numbered.firstRule(stage), numbered.firstRule(stage + 1))));
        }
        return assessed;
    }

    private Optional<PresumedAnswers> presumed() {
        return assessor.presumptions().isEmpty()
                ? Optional.empty()
                : Optional.of(PresumedAnswers.of(assessor, numbered, centre, day, numbered.allRules()));
    }

    private List<RuleId> waivedBehind(int stage) {
        return IntStream.of(numbered.rulesBehind(stage))
                .filter(rule -> outcomes.outcome(rule) == Outcome.WAIVED)
                .sorted()
                .mapToObj(rule -> numbered.rule(rule).id())
                .toList();
    }

    /** Steps from horizon to horizon, since no status changes between two of them. */
    private Optional<LocalDate> standsUntil(int stage, StageStatus status) {
        int[] behind = numbered.rulesBehind(stage);
        int next = horizon(behind);
        while (next != Finding.NEVER) {
            LocalDate then = LocalDate.ofEpochDay(next);
            FullAssessment later = new FullAssessment(assessor, numbered, centre, then, behind);
            if (later.outcomes.status(stage) != status) {
                return Optional.of(then);
            }
            next = later.horizon(behind);
        }
        return Optional.empty();
    }

    /** A lower bound: time alone does not change the answer to any of these rules before this later day. */
    static int horizon(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        return new FullAssessment(assessor, numbered, centre, day, asked).horizon(asked);
    }

    private int horizon(int[] behind) {
        return IntStream.of(behind).map(rule -> rules[rule].horizon()).min().orElse(Finding.NEVER);
    }
}
