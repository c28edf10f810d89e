package pl.osl.testkit.laws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Rule;
import pl.osl.testkit.cases.Case;

/** Checks on all rules of a standard together with their cases; each check reports every fault. */
public final class CatalogueCheck {

    private final List<Rule> rules;
    private final List<Case> cases;

    public CatalogueCheck(List<Rule> rules, List<Case> cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** Each rule has cases for met, not met, undetermined and, where possible, not applicable. */
    public List<String> untried() {
        List<String> faults = new ArrayList<>();
        Map<RuleId, Set<Outcome>> tried = new HashMap<>();
        cases.forEach(one ->
                tried.computeIfAbsent(one.rule(), rule -> new HashSet<>()).add(one.outcome()));
        for (Rule rule : rules) {
            Set<Outcome> lacking = EnumSet.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED);
            rule.applies().ifPresent(scope -> lacking.add(Outcome.NOT_APPLICABLE));
            lacking.removeAll(tried.getOrDefault(rule.id(), Set.of()));
            lacking.forEach(outcome -> faults.add(rule + " is never tried " + outcome));
        }
        Set<RuleId> known = new HashSet<>(rules.stream().map(Rule::id).toList());
        tried.keySet().stream()
                .filter(rule -> !known.contains(rule))
                .forEach(rule -> faults.add("there is no " + rule + " to be tried"));
        return faults;
    }

    /** No two cases of a rule have the same outcome and name. */
    public List<String> sharedNames() {
        return repeated(cases.stream()
                .map(one -> one.rule() + " " + one.outcome() + ": " + one.name())
                .toList());
    }

    /** Each rule rests on a source that can be found by its title. */
    public List<String> uncited() {
        return namesOf(rule -> rule.citations().isEmpty()
                || rule.citations().stream()
                        .anyMatch(citation -> citation.source().title().isBlank()));
    }

    /** No rule that rests on inference alone is binding. */
    public List<String> passedOff() {
        return namesOf(rule -> rule.force().isBinding()
                && rule.citations().stream().allMatch(citation -> citation.confidence() == Confidence.INFERRED));
    }

    /** No binding rule without a scope is met by a record of empty listings. */
    public List<String> vacuous() {
        return namesOf(rule -> rule.force().isBinding() && rule.mayBeMetVacuously());
    }

    /** Each rule has positive and negative clauses that differ, and is translated. */
    public List<String> wordless() {
        List<String> faults = new ArrayList<>();
        for (Rule rule : rules) {
            words(rule)
                    .filter(words -> words.polish().equals(words.english()))
                    .forEach(words -> faults.add(rule + " is not translated: " + words.english()));
            for (Language language : Language.values()) {
                if (rule.says(Truth.TRUE)
                        .in(language)
                        .equals(rule.says(Truth.FALSE).in(language))) {
                    faults.add(rule + " has one voice only: "
                            + rule.says(Truth.TRUE).in(language));
                }
            }
        }
        return faults;
    }

    private static Stream<Wording> words(Rule rule) {
        List<Wording> words =
                new ArrayList<>(List.of(rule.title(), rule.requirement().wording()));
        Stream.of(Truth.values()).map(rule::says).forEach(words::add);
        rule.scope().ifPresent(scope -> words.add(scope.wording()));
        parameters(rule).map(Parameter::wording).forEach(words::add);
        return words.stream();
    }

    /** No two rules have the same title in either language. */
    public List<String> sharedTitles() {
        return Stream.of(Language.values())
                .flatMap(language -> repeated(
                        rules.stream().map(rule -> rule.title().in(language)).toList())
                        .stream())
                .toList();
    }

    /** Each declared parameter is used in a rule, and each parameter used in a rule is declared. */
    public List<String> strayParameters(Set<Parameter> declared) {
        Set<String> stray = new TreeSet<>();
        Set<Parameter> used =
                new HashSet<>(rules.stream().flatMap(CatalogueCheck::parameters).toList());
        declared.stream()
                .filter(parameter -> !used.contains(parameter))
                .forEach(parameter -> stray.add("no rule uses " + parameter.name()));
        used.stream()
                .filter(parameter -> !declared.contains(parameter))
                .forEach(parameter -> stray.add("nobody declares " + parameter.name()));
        return List.copyOf(stray);
    }

    /** The parameters on which a rule depends. */
    public static Stream<Parameter> parameters(Rule rule) {
        Stream.Builder<Parameter> parameters = Stream.builder();
        rule.requirement().forEachParameter(parameters);
        rule.applies().ifPresent(scope -> scope.forEachParameter(parameters));
        return parameters.build().distinct();
    }

    private List<String> namesOf(Predicate<Rule> fault) {
        return rules.stream().filter(fault).map(Rule::toString).toList();
    }

    private static List<String> repeated(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream().filter(text -> !seen.add(text)).toList();
    }
}
