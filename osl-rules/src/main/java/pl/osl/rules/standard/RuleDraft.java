package pl.osl.rules.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;

/** A rule that is being written, in steps that leave nothing out. */
public final class RuleDraft {

    final RuleId id;
    final Force force;
    final Wording title;
    final List<Citation> citations;
    final Wording positive;
    final Wording negative;
    final Optional<Scope> scope;
    final Optional<LocalDate> textReadFrom;

    private RuleDraft(
            RuleId id,
            Force force,
            Wording title,
            List<Citation> citations,
            Wording positive,
            Wording negative,
            Optional<Scope> scope,
            Optional<LocalDate> textReadFrom) {
        this.id = id;
        this.force = force;
        this.title = title;
        this.citations = citations;
        this.positive = positive;
        this.negative = negative;
        this.scope = scope;
        this.textReadFrom = textReadFrom;
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
                Optional.empty());
    }

    /**
     * The rule applies only to some centres; without this step it applies to all.
     *
     * @param polish who they are, in the nominative
     * @param english the same
     */
    public RuleDraft appliesTo(String polish, String english, Condition<Centre> condition) {
        return appliesTo(new Scope(Wording.of(polish, english), condition));
    }

    /** The rule applies only to these centres; without this step it applies to all. */
    public RuleDraft appliesTo(Scope scope) {
        return new RuleDraft(id, force, title, citations, positive, negative, Optional.of(scope), textReadFrom);
    }

    /**
     * The text on which the rule rests is known to hold from a day on, as in {@code textReadFrom(LocalDate.of(2019, 11,
     * 19))}; on an earlier day the rule does not apply, since the text of that day was not read.
     */
    public RuleDraft textReadFrom(LocalDate day) {
        return new RuleDraft(id, force, title, citations, positive, negative, scope, Optional.of(day));
    }

    /** What the rule demands; ends the draft. */
    public Rule requires(Condition<Centre> requirement) {
        return new Rule(this, requirement);
    }

    /** Still needs a title. */
    @FunctionalInterface
    public interface Untitled {

        /** A short name, unique in a standard. */
        Uncited titled(String polish, String english);
    }

    /** Still needs its sources. */
    @FunctionalInterface
    public interface Uncited {

        /** What the rule rests on. */
        Unworded cites(Citation first, Citation... more);
    }

    /** Still needs its words. */
    @FunctionalInterface
    public interface Unworded {

        /** How it is said that the rule is met, and that it is not, as in {@code says(polish(...), english(...))}. */
        RuleDraft says(PolishClauses polish, EnglishClauses english);
    }
}
