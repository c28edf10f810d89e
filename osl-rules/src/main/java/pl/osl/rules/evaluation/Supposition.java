package pl.osl.rules.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;
import pl.osl.rules.walk.AssumingInquiry;
import pl.osl.rules.walk.Inquiry;

/**
 * What the answers about a centre on a day would be if its record said more, and what it would have to say.
 *
 * <p>The centre itself is not changed. Caches what it found about elements of which nothing is assumed, so it is for
 * one thread; logs nothing.
 */
public final class Supposition {

    private final NumberedStandard numbered;
    private final LocalDate day;
    private final CentreWaivers granted;
    private final boolean isNow;
    private final AssumingInquiry first;

    private Supposition(NumberedStandard numbered, CentreWaivers granted, Centre centre, LocalDate day) {
        this.numbered = numbered;
        this.day = day;
        this.granted = granted;
        this.isNow = centre.recordedOn().filter(last -> !day.isBefore(last)).isPresent();
        this.first = AssumingInquiry.of(centre, day, numbered.parameters());
    }

    /**
     * Suppositions about a centre on a day, under a standard and waivers.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public static Supposition of(Standard standard, Waivers waivers, Centre centre, LocalDate day) {
        NumberedStandard numbered = new NumberedStandard(standard);
        return new Supposition(numbered, CentreWaivers.of(centre, waivers, numbered), centre, day);
    }

    /** The number of elements of listings looked at so far. */
    public long looked() {
        return first.looked();
    }

    /**
     * The elements that a place lies in, the outermost first, as they are called under some assumptions.
     *
     * @param place where a move was offered, or the place of its step
     */
    public List<Surrounding> around(Place place, Assumptions assumptions) {
        return first.around(place, assumptions);
    }

    /** A question for a fact that may have ended, as asked on the day, and the answer that it has not, as sentences. */
    public List<Wording> askedOf(FactQuestion question, Place place, Assumptions assumptions) {
        Wording asks = isNow ? question.now() : question.then();
        return Stream.of(asks, question.goesOn())
                .map(pattern -> first.filled(pattern, place, assumptions))
                .toList();
    }

    /** The bare answers to all rules, in the order of the standard. */
    public List<Outcome> outcomes(Assumptions assumptions) {
        return List.of(outcomes(assumptions, numbered.allRules()));
    }

    /**
     * The status that a stage would have.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public StageStatus status(StageId stage, Assumptions assumptions) {
        int number = numbered.number(stage);
        return numbered.status(number, outcomes(assumptions, numbered.rulesBehind(number)));
    }

    /**
     * The outcome that a rule would have.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcome outcome(RuleId rule, Assumptions assumptions) {
        return outcome(numbered.number(rule), inquiry(assumptions));
    }

    private Outcome[] outcomes(Assumptions assumptions, int[] asked) {
        AssumingInquiry inquiry = inquiry(assumptions);
        Outcome[] outcomes = new Outcome[numbered.ruleCount()];
        Arrays.fill(outcomes, Outcome.NOT_APPLICABLE);
        for (int rule : asked) {
            outcomes[rule] = outcome(rule, inquiry);
        }
        return outcomes;
    }

    private Outcome outcome(int rule, AssumingInquiry inquiry) {
        return RuleEvaluation.outcome(numbered.rule(rule), granted.waive(rule, day), inquiry.walk());
    }

    private AssumingInquiry inquiry(Assumptions assumptions) {
        return first.under(assumptions);
    }

    private AssumingInquiry inquiry(Assumptions assumptions, AllowedMoves allowed) {
        AssumingInquiry inquiry = inquiry(assumptions);
        return allowed == AllowedMoves.TO_PROVE ? inquiry.thoroughly() : inquiry;
    }

    /** The binding rules on which a stage rests, including those of its prerequisites, in the order of the standard. */
    public List<Rule> rulesBehind(StageId stage) {
        return IntStream.of(numbered.rulesBehind(numbered.number(stage)))
                .sorted()
                .mapToObj(numbered::rule)
                .toList();
    }

    /**
     * What has to be assumed in addition for a stage to be reached.
     *
     * @param allowed whether anything may be brought about for it
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public Demands toReach(StageId stage, Assumptions assumptions, AllowedMoves allowed) {
        int number = numbered.number(stage);
        AssumingInquiry inquiry = inquiry(assumptions, allowed);
        Demands all = Demands.MET;
        int subject = subject(number);
        for (int rule : numbered.rulesBehind(number)) {
            all = all.and(toSatisfy(rule, inquiry, allowed, rule == subject));
        }
        boolean concernsNobody = all.areMet() && status(stage, assumptions) == StageStatus.NOT_APPLICABLE;
        return concernsNobody ? toApply(number, inquiry, allowed) : all;
    }

    /**
     * What has to be assumed in addition for a rule to be met, waived or not applicable.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Demands toSatisfy(RuleId rule, Assumptions assumptions, AllowedMoves allowed) {
        return toSatisfy(numbered.number(rule), inquiry(assumptions, allowed), allowed, false);
    }

    /**
     * What has to be recorded, beyond what is assumed, for a rule to have a given outcome.
     *
     * @param wanted met, not met or not applicable; a waived rule is asked to be met
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Demands toHave(Outcome wanted, RuleId rule, Assumptions assumptions) {
        int number = numbered.number(rule);
        AssumingInquiry inquiry = inquiry(assumptions);
        Optional<Condition<Centre>> scope = numbered.rule(number).applies();
        if (wanted == Outcome.NOT_APPLICABLE) {
            return scope.map(applies -> inquiry.demands(applies, false, AllowedMoves.TO_RECORD))
                    .orElse(Demands.IMPOSSIBLE);
        }
        Demands applies = scope.map(condition -> inquiry.demands(condition, true, AllowedMoves.TO_RECORD))
                .orElse(Demands.MET);
        boolean waived = granted.waive(number, day);
        if (waived) {
            return wanted == Outcome.NOT_MET ? Demands.IMPOSSIBLE : applies;
        }
        Condition<Centre> requirement = numbered.rule(number).requirement();
        return applies.and(inquiry.demands(requirement, wanted != Outcome.NOT_MET, AllowedMoves.TO_RECORD));
    }

    /**
     * Whether the scope of a rule, or its requirement where it may apply, is unknown with a gap at a place that
     * matches.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public boolean isOpenAt(Predicate<Place> places, RuleId rule, Assumptions assumptions) {
        Rule asked = numbered.rule(numbered.number(rule));
        Inquiry inquiry = inquiry(assumptions).explaining();
        Truth applies = asked.applies().map(inquiry::ask).orElse(Truth.TRUE);
        if (applies == Truth.UNKNOWN && inquiry.finding().isOpenAt(places)) {
            return true;
        }
        if (applies == Truth.FALSE) {
            return false;
        }
        inquiry.ask(asked.requirement());
        return inquiry.finding().isOpenAt(places);
    }

    /** A rule is never made inapplicable by bringing anything about, only by recording that it is. */
    private Demands toSatisfy(int number, AssumingInquiry inquiry, AllowedMoves allowed, boolean isSubject) {
        Rule rule = numbered.rule(number);
        Optional<Condition<Centre>> scope = rule.applies();
        Truth applies = scope.map(inquiry::ask).orElse(Truth.TRUE);
        return switch (applies) {
            case FALSE -> Demands.MET;
            case UNKNOWN -> settled(scope.orElseThrow(), inquiry, allowed, isSubject);
            case TRUE -> {
                boolean waived = granted.waive(number, day);
                Demands required = waived ? Demands.MET : inquiry.demands(rule.requirement(), true, allowed);
                yield scope.isPresent() && mayBeLeft(scope.get(), inquiry, allowed) ? required.shortened() : required;
            }
        };
    }

    /**
     * Demands that it becomes known whether a rule applies; nothing is brought about for that, and if something might
     * be, the demands are marked as shortened. That a further element brings the rule into play is an {@linkplain
     * Move#isInviting invitation}, but for the rule that a stage is about.
     */
    private static Demands settled(
            Condition<Centre> scope, AssumingInquiry inquiry, AllowedMoves allowed, boolean isSubject) {
        Demands applies = inquiry.demands(scope, true, AllowedMoves.TO_RECORD);
        Demands evaded = inquiry.demands(scope, false, AllowedMoves.TO_RECORD).evading();
        if (allowed == AllowedMoves.TO_RECORD) {
            return applies.orElse(evaded);
        }
        Demands known = (isSubject ? applies.occasioning() : applies.inviting()).orElse(evaded);
        Demands changed = inquiry.demands(scope, true, allowed).orElse(inquiry.demands(scope, false, allowed));
        return changed.groups().equals(known.groups()) ? known : known.shortened();
    }

    /** Whether steps for other rules may take the centre out of the scope of this one; no step is taken to that end. */
    private static boolean mayBeLeft(Condition<Centre> scope, AssumingInquiry inquiry, AllowedMoves allowed) {
        return allowed != AllowedMoves.TO_RECORD
                && !inquiry.demands(scope, false, allowed).areImpossible();
    }

    private Demands toApply(int stage, AssumingInquiry inquiry, AllowedMoves allowed) {
        return Demands.anyOf(rulesIn(stage)
                        .filter(rule -> numbered.rule(rule).force().isBinding())
                        .boxed()
                        .flatMap(rule -> numbered.rule(rule).applies().stream())
                        .map(applies -> inquiry.demands(applies, true, allowed))
                        .toList())
                .occasioning();
    }

    /** What a stage is about: the first of its rules that the standard itself sets; -1 if there is none. */
    private int subject(int stage) {
        return rulesIn(stage)
                .filter(rule -> numbered.rule(rule).force() == Force.STANDARD)
                .findFirst()
                .orElse(-1);
    }

    private IntStream rulesIn(int stage) {
        return IntStream.range(numbered.firstRule(stage), numbered.firstRule(stage + 1));
    }
}
