package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Force;

/**
 * The answer about one rule for a centre on a day, with the reasons.
 *
 * <p>The outcome is there from the start; the reasons are made when one of them is first read
 * ({@link #withReasons}), and until then the answer holds the record. Immutable and safe to share between threads.
 */
@JsonPropertyOrder({
    "rule",
    "title",
    "outcome",
    "force",
    "says",
    "citations",
    "applies",
    "finding",
    "restsOnComplete",
    "brokenBy",
    "waiversChangeOn",
    "presumed"
})
public final class RuleAssessment implements PartForm {

    private final AskedRule asked;
    private final Outcome outcome;
    private final Lazy<RuleReasons> reasons;
    private final Optional<String> brokenBy;
    private final Optional<LocalDate> waiversChangeOn;
    private final @Nullable Lazy<PresumedRule> presumed;

    RuleAssessment(
            AskedRule asked,
            Outcome outcome,
            Lazy<RuleReasons> reasons,
            Optional<String> brokenBy,
            Optional<LocalDate> waiversChangeOn,
            @Nullable Lazy<PresumedRule> presumed) {
        this.asked = asked;
        this.outcome = outcome;
        this.reasons = reasons;
        this.brokenBy = brokenBy;
        this.waiversChangeOn = waiversChangeOn;
        this.presumed = presumed;
    }

    @JsonCreator
    static RuleAssessment read(
            @JsonProperty("rule") RuleId rule,
            @JsonProperty("title") Wording title,
            @JsonProperty("outcome") Outcome outcome,
            @JsonProperty("force") Force force,
            @JsonProperty("says") Wording says,
            @JsonProperty("citations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> citations,
            @JsonProperty("applies") Optional<Finding> applies,
            @JsonProperty("finding") Finding finding,
            @JsonProperty("restsOnComplete") @JsonSetter(nulls = Nulls.AS_EMPTY) List<CompleteList> restsOnComplete,
            @JsonProperty("brokenBy") Optional<String> brokenBy,
            @JsonProperty("waiversChangeOn") Optional<LocalDate> waiversChangeOn,
            @JsonProperty("presumed") Optional<PresumedRule> presumed) {
        return new RuleAssessment(
                new AskedRule(rule, title, force, citations),
                outcome,
                Lazy.of(new RuleReasons(says, applies, finding, restsOnComplete)),
                brokenBy,
                waiversChangeOn,
                presumed.map(Lazy::of).orElse(null));
    }

    /** Which rule. */
    @JsonProperty("rule")
    public RuleId rule() {
        return asked.rule();
    }

    /** Its short name. */
    @JsonProperty("title")
    public Wording title() {
        return asked.title();
    }

    /** The answer. */
    @JsonProperty("outcome")
    public Outcome outcome() {
        return outcome;
    }

    /** How far the rule binds. */
    @JsonProperty("force")
    public Force force() {
        return asked.force();
    }

    /**
     * The answer as a clause, in lower case and without a full stop; for a waived rule, with the answer that would hold
     * without the waiver.
     */
    @JsonProperty("says")
    public Wording says() {
        return reasons.get().says();
    }

    /** What the rule rests on. */
    @JsonProperty("citations")
    public List<Citation> citations() {
        return asked.citations();
    }

    /** Whether the rule applies to the centre; empty if it applies to all. */
    @JsonProperty("applies")
    public Optional<Finding> applies() {
        return reasons.get().applies();
    }

    /**
     * Whether what the rule demands is so in fact, even where a waiver stands in for it.
     *
     * <p>Where a condition does not give the same answer twice, and the reasons come to another one than the outcome, this
     * says so and nothing else ({@link pl.osl.rules.finding.FindingForm#BROKEN}).
     */
    @JsonProperty("finding")
    public Finding finding() {
        return reasons.get().finding();
    }

    /** The lists said to be complete without which a rule that is not met would be open; empty for other outcomes. */
    @JsonProperty("restsOnComplete")
    public List<CompleteList> restsOnComplete() {
        return reasons.get().restsOnComplete();
    }

    /** The class name of the exception that broke the rule, if one did; never its message. */
    @JsonProperty("brokenBy")
    public Optional<String> brokenBy() {
        return brokenBy;
    }

    /** The next day on which a waiver of this rule begins or ceases to hold; empty if there is none. */
    @JsonProperty("waiversChangeOn")
    public Optional<LocalDate> waiversChangeOn() {
        return waiversChangeOn;
    }

    /** What follows where the presumptions of the assessor are made; empty unless they settle an undetermined answer. */
    @JsonProperty("presumed")
    public Optional<PresumedRule> presumed() {
        return presumed == null ? Optional.empty() : Optional.of(presumed.get());
    }

    /**
     * What the record lacks, in the order of {@link Finding#gaps()}, first for whether the rule applies; empty unless the
     * outcome is undetermined or broken.
     */
    public List<Gap> gaps() {
        if (outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN) {
            return List.of();
        }
        return Stream.concat(applies().stream(), Stream.of(finding()))
                .flatMap(open -> open.gaps().stream())
                .distinct()
                .toList();
    }

    /** A lower bound: time alone does not change the outcome before this day; empty if it never does. */
    public Optional<LocalDate> unchangedBefore() {
        int horizon = horizon();
        return horizon == Finding.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }

    /**
     * A lower bound, counted in days from 1970-01-01: time alone does not change the answer before this day.
     *
     * <p>{@link Finding#NEVER} if time alone never changes it.
     */
    public int horizon() {
        int waivers = waiversChangeOn.map(day -> (int) day.toEpochDay()).orElse(Finding.NEVER);
        if (applies().isEmpty()) {
            return Math.min(waivers, finding().horizon());
        }
        int scope = Math.min(waivers, applies().get().horizon());
        return applies().get().truth() == Truth.FALSE
                ? scope
                : Math.min(scope, finding().horizon());
    }

    /** The same answer with what is presumed beside it. */
    RuleAssessment beside(Lazy<PresumedRule> other) {
        return new RuleAssessment(asked, outcome, reasons, brokenBy, waiversChangeOn, other);
    }

    /** This answer with all its reasons made, which then holds nothing of the record but what stands in their words. */
    public RuleAssessment withReasons() {
        return new RuleAssessment(
                asked,
                outcome,
                Lazy.of(reasons.get().inWords()),
                brokenBy,
                waiversChangeOn,
                presumed == null ? null : Lazy.of(presumed.get().inWords()));
    }

    /** The same answer with what rests on these presumed facts marked in its reasons. */
    public RuleAssessment presuming(List<PresumedFact> facts) {
        RuleReasons marked = reasons.get().presuming(facts);
        return new RuleAssessment(asked, outcome, Lazy.of(marked), brokenBy, waiversChangeOn, presumed);
    }

    /** Equal if all that is said is, whether or not the reasons were read before. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleAssessment assessment
                && asked.equals(assessment.asked)
                && outcome == assessment.outcome
                && brokenBy.equals(assessment.brokenBy)
                && waiversChangeOn.equals(assessment.waiversChangeOn)
                && reasons.get().equals(assessment.reasons.get())
                && presumed().equals(assessment.presumed());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked.rule(), outcome);
    }

    /** The rule, its outcome and how far it binds; {@code toString} prints it. */
    public String describe() {
        return rule() + " " + outcome + " (" + force() + ")";
    }

    /** The rule, its outcome and how far it binds. */
    @Override
    public String toString() {
        return describe();
    }
}
