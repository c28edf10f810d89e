package pl.osl.rules.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Truth;

/**
 * A checkable demand on a centre: a condition with its force, its sources and its wording.
 *
 * <p>Written as {@code rule("OSL-16", STANDARD).titled(...).cites(...).says(...).requires(...)}; none of these steps
 * can be left out. Immutable and safe to share between threads.
 */
public final class Rule {

    private final RuleId id;
    private final Force force;
    private final Wording title;
    private final List<Citation> citations;
    private final Wording positive;
    private final Wording negative;
    private final Wording undecided;
    private final Optional<Scope> scope;
    private final List<RuleStart> starts;
    private final Optional<Condition<Centre>> applies;
    private final Condition<Centre> requirement;

    Rule(RuleDraft draft, Condition<Centre> requirement) {
        this.id = draft.id;
        this.force = draft.force;
        this.title = draft.title;
        this.citations = draft.citations;
        this.positive = draft.positive;
        this.negative = draft.negative;
        this.undecided =
                Wording.of("nie wiadomo, czy " + positive.polish(), "it is not recorded whether " + positive.english());
        this.scope = draft.scope;
        this.starts = draft.starts;
        this.applies = applies(draft);
        this.requirement = requirement;
    }

    private static Optional<Condition<Centre>> applies(RuleDraft draft) {
        Optional<Condition<Centre>> inScope = draft.scope.map(Scope::condition);
        Optional<Condition<Centre>> begun = draft.starts.stream()
                .filter(start -> !start.isBesideTheAct())
                .map(RuleStart::condition)
                .reduce(Condition::or);
        Stream<Condition<Centre>> beside =
                draft.starts.stream().filter(RuleStart::isBesideTheAct).map(RuleStart::condition);
        return Stream.of(begun.stream(), beside, inScope.stream())
                .flatMap(each -> each)
                .reduce(Condition::and);
    }

    /**
     * Starts a rule; the types of the following steps ask for everything it needs.
     *
     * @param id stable, and never reused for another rule
     */
    public static RuleDraft.Untitled rule(String id, Force force) {
        return RuleDraft.of(RuleId.of(id), force);
    }

    /** The stable id, never reused for another rule. */
    public RuleId id() {
        return id;
    }

    /** The binding force. */
    public Force force() {
        return force;
    }

    /** A short name. */
    public Wording title() {
        return title;
    }

    /** The sources it rests on; at least one. */
    public List<Citation> citations() {
        return citations;
    }

    /** The clause for an answer: that the rule is met, that it is not, or that this is not recorded. */
    public Wording says(Truth truth) {
        return switch (truth) {
            case TRUE -> positive;
            case FALSE -> negative;
            case UNKNOWN -> undecided;
        };
    }

    /** The centres to which it applies; empty if it applies to all. */
    public Optional<Scope> scope() {
        return scope;
    }

    /** The day from which it applies, one for each act on which it rests; empty if it applies on every day. */
    public List<RuleStart> starts() {
        return starts;
    }

    /** The condition under which it applies: its text is known for that day and the centre is in scope; empty if always. */
    public Optional<Condition<Centre>> applies() {
        return applies;
    }

    /** The reason why it does not apply on a day, as a clause. */
    public Wording saysNotApplicable(LocalDate day) {
        List<RuleStart> coming =
                starts.stream().filter(start -> start.isAfter(day)).toList();
        if (coming.isEmpty()) {
            return isFor();
        }
        List<RuleStart> acts =
                coming.stream().filter(start -> !start.isBesideTheAct()).toList();
        return acts.isEmpty() ? coming.get(0).kind().wording() : saysNotBegun(acts);
    }

    private Wording saysNotBegun(List<RuleStart> coming) {
        boolean isOneReason = coming.stream().map(RuleStart::kind).distinct().count() == 1;
        return coming.size() == acts() && isOneReason ? coming.get(0).kind().wording() : saysWhomItReached(coming);
    }

    private long acts() {
        return starts.stream().filter(start -> !start.isBesideTheAct()).count();
    }

    private Wording saysWhomItReached(List<RuleStart> coming) {
        Stream<Wording> begun = starts.stream()
                .filter(start -> !start.isBesideTheAct() && !coming.contains(start))
                .flatMap(start -> start.whom().stream())
                .map(whom -> Wording.of("tego dnia reguła obejmuje: ", "on that day the rule is for: ")
                        .then(whom.wording()));
        return Stream.concat(begun, coming.stream().map(RuleStart::saysBeforeToWhom))
                .reduce((one, other) -> one.then(Wording.same("; ")).then(other))
                .orElseThrow();
    }

    /** The clause for a record that leaves open whether the rule applies. */
    public Wording saysPerhapsApplicable() {
        return Wording.of("nie wiadomo, czy ma zastosowanie; ", "it is not recorded whether it applies; ")
                .then(isFor());
    }

    private Wording isFor() {
        Wording whom = scope.map(Scope::wording).orElse(Wording.of("wszystkie ośrodki (centra)", "all centres"));
        return Wording.of("reguła obejmuje: ", "the rule is for: ").then(whom);
    }

    /** Whether an empty listing alone may meet it although it has no scope that excludes such centres. */
    public boolean mayBeMetVacuously() {
        return scope.isEmpty() && requirement.mayHoldVacuously();
    }

    /** The condition that a centre must meet. */
    public Condition<Centre> requirement() {
        return requirement;
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
