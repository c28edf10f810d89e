package pl.osl.rules.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Force;

/** The answer about one rule for a centre on a day, with the reasons. */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleAssessment.class)
@JsonDeserialize(builder = RuleAssessment.Builder.class)
public interface RuleAssessment {

    /** Which rule. */
    RuleId rule();

    /** Its short name. */
    Wording title();

    /** The answer. */
    Outcome outcome();

    /** How far the rule binds. */
    Force force();

    /**
     * The answer as a clause, in lower case and without a full stop; for a waived rule, with the answer that would hold
     * without the waiver.
     */
    Wording says();

    /** What the rule rests on. */
    List<Citation> citations();

    /** Whether the rule applies to the centre; empty if it applies to all. */
    Optional<Finding> applies();

    /** Whether what the rule demands is so in fact, even where a waiver stands in for it. */
    Finding finding();

    /** The lists said to be complete without which a rule that is not met would be open; empty for other outcomes. */
    List<CompleteList> restsOnComplete();

    /** The class name of the exception that broke the rule, if one did; never its message. */
    Optional<String> brokenBy();

    /** The next day on which a waiver of this rule begins or ceases to hold; empty if there is none. */
    Optional<LocalDate> waiversChangeOn();

    /** What follows where the presumptions of the assessor are made; empty unless they settle an undetermined answer. */
    Optional<PresumedRule> presumed();

    /** What the record lacks, in the order of {@link Finding#gaps()}, first for whether the rule applies; empty unless the outcome is undetermined or broken. */
    default List<Gap> gaps() {
        if (outcome() != Outcome.UNDETERMINED && outcome() != Outcome.BROKEN) {
            return List.of();
        }
        return Stream.concat(applies().stream(), Stream.of(finding()))
                .flatMap(open -> open.gaps().stream())
                .distinct()
                .toList();
    }

    /** A lower bound: time alone does not change the outcome before this day; empty if it never does. */
    default Optional<LocalDate> unchangedBefore() {
        int horizon = horizon();
        return horizon == Finding.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }

    /**
     * A lower bound, counted in days from 1970-01-01: time alone does not change the answer before this day.
     *
     * <p>{@link Finding#NEVER} if time alone never changes it.
     */
    default int horizon() {
        int waivers = waiversChangeOn().map(day -> (int) day.toEpochDay()).orElse(Finding.NEVER);
        if (applies().isEmpty()) {
            return Math.min(waivers, finding().horizon());
        }
        int scope = Math.min(waivers, applies().get().horizon());
        return applies().get().truth() == Truth.FALSE
                ? scope
                : Math.min(scope, finding().horizon());
    }

    /** The same answer with what rests on these presumed facts marked in its reasons. */
    default RuleAssessment presuming(List<PresumedFact> facts) {
        Map<Place, PresumptionId> marks = new LinkedHashMap<>();
        facts.forEach(fact -> marks.putIfAbsent(fact.place(), fact.presumption()));
        return builder()
                .from(this)
                .applies(applies().map(scope -> scope.presuming(marks)))
                .finding(finding().presuming(marks))
                .build();
    }

    /** The rule, its outcome and how far it binds; {@code toString} prints it. */
    default String describe() {
        return rule() + " " + outcome() + " (" + force() + ")";
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule assessment; all but the optional parts are needed. */
    final class Builder extends ImmutableRuleAssessment.Builder {
        Builder() {}
    }
}
