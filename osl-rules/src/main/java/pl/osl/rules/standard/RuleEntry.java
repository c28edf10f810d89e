package pl.osl.rules.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;
import pl.osl.rules.condition.Outline;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Truth;

/** A rule as the catalogue shows it: everything it says and asks, without the functions that read a record. */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleEntry.class)
@JsonDeserialize(using = FormReader.class)
public interface RuleEntry extends PartForm {

    /** The stable id, never reused for another rule. */
    RuleId rule();

    /** A short name. */
    Wording title();

    /** The binding force. */
    Force force();

    /** The clause that says that it is met. */
    Wording positive();

    /** The clause that says that it is not met. */
    Wording negative();

    /** The centres to which it applies; empty if it applies to all. */
    Optional<ScopeEntry> scope();

    /** The day from which it applies, one for each act on which it rests; empty if it applies on every day. */
    List<StartEntry> starts();

    /** The exact logic of what it requires. */
    Outline logic();

    /** The thresholds that the sources leave open, in the order in which the rule asks for them. */
    List<ParameterEntry> parameters();

    /** The sources it rests on. */
    List<Citation> citations();

    /** The entry for a rule of a standard. */
    static RuleEntry of(Rule rule, Standard standard) {
        Set<Parameter> parameters = new LinkedHashSet<>();
        rule.applies().ifPresent(applies -> applies.forEachParameter(parameters::add));
        rule.requirement().forEachParameter(parameters::add);
        return new Builder()
                .rule(rule.id())
                .title(rule.title())
                .force(rule.force())
                .positive(rule.says(Truth.TRUE))
                .negative(rule.says(Truth.FALSE))
                .scope(rule.scope().map(ScopeEntry::of))
                .starts(rule.starts().stream().map(StartEntry::of).toList())
                .logic(rule.requirement().outline())
                .parameters(parameters.stream()
                        .map(parameter -> ParameterEntry.of(parameter, standard))
                        .toList())
                .citations(rule.citations())
                .build();
    }

    /** The rule, its title in English and how far it binds; {@code toString} prints it. */
    default String describe() {
        return rule() + " " + title().english() + " (" + force() + ")";
    }

    /** Builds an entry; used by the catalogue and by the reader of JSON. */
    final class Builder extends ImmutableRuleEntry.Builder {
        Builder() {}
    }
}
