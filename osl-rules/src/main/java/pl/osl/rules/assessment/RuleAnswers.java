package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
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
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/**
 * The rules of a standard asked about one centre on one day, each by its number: the outcome at once, the reasons when
 * somebody reads them.
 *
 * <p>The outcome is decided once, by the bare reading; reasons that come to another answer later never change it. Reasons
 * of several rules share what they find, so threads that read them wait for each other.
 */
final class RuleAnswers {

    private static final Claim INCONSTANT = Label.of(
            FindingForm.BROKEN,
            "powodów nie da się podać: warunek zapytany ponownie odpowiada inaczej",
            "no reasons can be given: a condition, asked again, answers otherwise");

    private final Assessor assessor;
    private final NumberedStandard numbered;
    private final Centre centre;
    private final LocalDate day;
    private final CentreWaivers granted;
    private final Map<Condition<Centre>, Finding> explained = new HashMap<>();
    private @Nullable Inquiry explaining;

    RuleAnswers(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day) {
        this.assessor = assessor;
        this.numbered = numbered;
        this.centre = centre;
        this.day = day;
        this.granted = assessor.waiversFor(centre);
    }

    /** The answers to some rules. */
    List<RuleAssessment> answers(List<Integer> rules) {
        Inquiry answering = assessor.answering(centre, day);
        return rules.stream().map(rule -> answer(rule, answering)).toList();
    }

    private RuleAssessment answer(int rule, Inquiry answering) {
        Outcome outcome = numbered.outcome(rule, granted.waive(rule, day), answering);
        return answer(rule, outcome, outcome == Outcome.BROKEN ? answering.broken() : Optional.empty());
    }

    /** The answer to a rule whose outcome is decided. */
    RuleAssessment answer(int rule, Outcome outcome, Optional<Class<?>> brokenBy) {
        return new RuleAssessment(
                assessor.asked(rule),
                outcome,
                Lazy.by(() -> reasons(rule, outcome)),
                brokenBy.map(Class::getName),
                granted.changeAfter(rule, day),
                null);
    }

    private synchronized RuleReasons reasons(int number, Outcome outcome) {
        Inquiry inquiry = explaining == null ? assessor.answering(centre, day).explaining() : explaining;
        explaining = inquiry;
        Rule rule = numbered.rule(number);
        Optional<Finding> applies = rule.applies().map(condition -> ask(condition, inquiry));
        Finding finding = ask(rule.requirement(), inquiry);
        Truth meant = applies.map(Finding::truth).orElse(Truth.TRUE);
        if (!areInLine(outcome, Outcome.of(meant, granted.waive(number, day), finding.truth()))) {
            applies = Optional.empty();
            finding = Finding.leaf(INCONSTANT, Truth.UNKNOWN, Place.root(), null, null, Finding.NEVER);
        }
        List<CompleteList> complete = outcome == Outcome.NOT_MET ? CompleteLists.behind(finding) : List.of();
        return new RuleReasons(says(number, outcome, applies, finding), applies, finding, complete);
    }

    /** Whether reasons lead to the answer that was given, or show why there is none. */
    private static boolean areInLine(Outcome outcome, Outcome explained) {
        return outcome == explained || (outcome == Outcome.BROKEN && explained == Outcome.UNDETERMINED);
    }

    /** Several rules apply to the same centres; what says so is asked once. */
    private Finding ask(Condition<Centre> condition, Inquiry inquiry) {
        @Nullable Finding before = explained.get(condition);
        if (before != null) {
            return before;
        }
        inquiry.ask(condition);
        Finding finding = inquiry.finding();
        explained.put(condition, finding);
        return finding;
    }

    private Wording says(int number, Outcome outcome, Optional<Finding> applies, Finding finding) {
        Rule rule = numbered.rule(number);
        return switch (outcome) {
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
}
