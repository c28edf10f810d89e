package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Force;

/**
 * The answer about one rule for a centre on a day, without the reasons.
 *
 * @param rule which rule
 * @param title its short name
 * @param outcome the answer
 * @param force how far the rule binds
 * @param says the answer as a clause, in lower case and without a full stop
 * @param sources the keys of the texts that the rule rests on
 * @param gaps what the record lacks, if that leaves the rule open
 * @param presumed what follows where presumptions are made; empty unless they settle an undetermined answer
 */
public record BriefRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("force") Force force,
        @JsonProperty("says") Wording says,
        @JsonProperty("sources") List<String> sources,

        @JsonProperty("gaps") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Gap> gaps,

        @JsonProperty("presumed") Optional<BriefPresumed> presumed)
        implements PartForm {

    public BriefRule {
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }

    static BriefRule of(RuleAssessment rule) {
        return new BriefRule(
                rule.rule(),
                rule.title(),
                rule.outcome(),
                rule.force(),
                rule.says(),
                rule.citations().stream()
                        .map(citation -> citation.source().key())
                        .distinct()
                        .toList(),
                rule.gaps(),
                rule.presumed().map(BriefPresumed::of));
    }

    /** The rule, its outcome and how far it binds. */
    @Override
    public String toString() {
        return rule + " " + outcome + " (" + force + ")";
    }
}
