package pl.osl.rules.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;

/** A rule under construction; the types of its steps make sure that nothing is left out. */
public final class RuleDraft {

    final RuleId id;
    final Force force;
    final Wording title;
    final List<Citation> citations;
    final Wording positive;
    final Wording negative;
    final Optional<Scope> scope;
    final List<RuleStart> starts;

    private RuleDraft(
            RuleId id,
            Force force,
            Wording title,
            List<Citation> citations,
            Wording positive,
            Wording negative,
            Optional<Scope> scope,
            List<RuleStart> starts) {
        this.id = id;
        this.force = force;
        this.title = title;
        this.citations = citations;
        this.positive = positive;
        this.negative = negative;
        this.scope = scope;
        this.starts = starts;
    }

    static Untitled of(RuleId id, Force force) {
        return (titlePolish, titleEnglish) -> (first, more) -> (polish, english) -> new RuleDraft(
                id,
                force,
                Wording.of(titlePolish, titleEnglish),
                Stream.concat(Stream.of(first), Stream.of(more)).toList(),
                Wording.of(polish.so(), english.so()),
                Wording.of(polish.notSo(), english.notSo()),
                Optional.empty(),
                List.of());
    }

    /**
     * Restricts the rule to some centres; without this step it applies to all.
     *
     * @param polish what these centres are called, in the nominative
     * @param english the same
     */
    public RuleDraft appliesTo(String polish, String english, Condition<Centre> condition) {
        return appliesTo(new Scope(Wording.of(polish, english), condition));
    }

    /** Restricts the rule to the centres in a scope; without this step it applies to all. */
    public RuleDraft appliesTo(Scope scope) {
        return new RuleDraft(id, force, title, citations, positive, negative, Optional.of(scope), starts);
    }

    /**
     * Sets the day from which the text of the rule is known to be in force, as in {@code textReadFrom(LocalDate.of(2019,
     * 11, 19))}; on earlier days the rule does not apply, because the text of those days was not read.
     */
    public RuleDraft textReadFrom(LocalDate day) {
        return starting(new RuleStart(day, StartKind.TEXT_READ, Optional.empty()));
    }

    /**
     * The same for some of the centres alone. A rule that rests on several acts has a day for each: it applies to a
     * centre from the first of these days whose centres it is one of.
     */
    public RuleDraft textReadFrom(LocalDate day, Scope whom) {
        return starting(new RuleStart(day, StartKind.TEXT_READ, Optional.of(whom)));
    }

    /**
     * Sets the day on which the act came into force on which the rule rests, as in {@code inForceFrom(LocalDate.of(2020,
     * 1, 1))}; on earlier days the rule does not apply, because there was no such law.
     */
    public RuleDraft inForceFrom(LocalDate day) {
        return starting(new RuleStart(day, StartKind.ENTRY_INTO_FORCE, Optional.empty()));
    }

    /** The same for some of the centres alone, beside the days of the other acts on which the rule rests. */
    public RuleDraft inForceFrom(LocalDate day, Scope whom) {
        return starting(new RuleStart(day, StartKind.ENTRY_INTO_FORCE, Optional.of(whom)));
    }

    /**
     * Sets the day from which the provision reads as the rule asks; on earlier days the rule does not apply, because the
     * provision of those days asked something else. It stands beside the day on which the act came into force, where that
     * is given.
     */
    public RuleDraft wordedSoFrom(LocalDate day) {
        return starting(new RuleStart(day, StartKind.OTHER_WORDING, Optional.empty()));
    }

    /**
     * Sets the first day on which no transitional provision gives relief any more from what the rule asks; on earlier days
     * the rule does not apply, whatever the days of its acts.
     */
    public RuleDraft bindingFrom(LocalDate day) {
        return starting(new RuleStart(day, StartKind.END_OF_RELIEF, Optional.empty()));
    }

    private RuleDraft starting(RuleStart start) {
        List<RuleStart> all = Stream.concat(starts.stream(), Stream.of(start)).toList();
        return new RuleDraft(id, force, title, citations, positive, negative, scope, all);
    }

    /** Sets the condition that the rule requires, and completes the rule. */
    public Rule requires(Condition<Centre> requirement) {
        return new Rule(this, requirement);
    }

    /** A draft that still needs a title. */
    @FunctionalInterface
    public interface Untitled {

        /** Sets a short name, unique in a standard. */
        Uncited titled(String polish, String english);
    }

    /** A draft that still needs its sources. */
    @FunctionalInterface
    public interface Uncited {

        /** Sets the sources on which the rule rests. */
        Unworded cites(Citation first, Citation... more);
    }

    /** A draft that still needs its wording. */
    @FunctionalInterface
    public interface Unworded {

        /** Sets the clauses for met and not met, as in {@code says(polish(...), english(...))}. */
        RuleDraft says(PolishClauses polish, EnglishClauses english);
    }
}
