package pl.osl.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;

/** A stage as a person reads it: what is met, what is not, what is open and what would decide it. */
final class StageText {

    private static final Wording MISSING = Wording.of("dane, które mogą rozstrzygnąć", "facts that may decide");
    private static final Wording FACTS = Wording.of("podstawa w danych", "facts");

    private final Page page;
    private final Reasons reasons;
    private final List<RuleAssessment> rules;

    StageText(Page page, StageAssessment stage) {
        this.page = page;
        this.reasons = new Reasons(page);
        this.rules = stage.rules();
    }

    void print() {
        for (Outcome outcome : List.of(Outcome.MET, Outcome.WAIVED, Outcome.NOT_MET, Outcome.BROKEN)) {
            settled(outcome);
        }
        undetermined();
        grouped(OutcomeCounts.plural(Outcome.NOT_APPLICABLE), rule -> rule.outcome() == Outcome.NOT_APPLICABLE);
    }

    private void settled(Outcome outcome) {
        List<RuleAssessment> these = those(rule -> rule.outcome() == outcome);
        heading(OutcomeCounts.plural(outcome), these);
        for (RuleAssessment rule : these) {
            rule(rule);
            page.line(14, page.in(FACTS) + ": " + reasons.facts(rule.finding()));
        }
    }

    private void undetermined() {
        List<RuleAssessment> these = those(rule -> rule.outcome() == Outcome.UNDETERMINED && applies(rule));
        heading(OutcomeCounts.plural(Outcome.UNDETERMINED), these);
        these.forEach(this::rule);
        perhapsApplicable();
        MissingFacts missing = new MissingFacts(page);
        List<RuleAssessment> open = those(rule -> rule.outcome() == Outcome.UNDETERMINED);
        open.forEach(missing::add);
        heading(MISSING, open);
        missing.print(6);
    }

    private void perhapsApplicable() {
        List<RuleAssessment> these = those(rule -> rule.outcome() == Outcome.UNDETERMINED && !applies(rule));
        byWords(these).forEach((says, rules) -> {
            page.line(4, says);
            rules.forEach(rule -> page.line(
                    6, rule.rule() + "  " + page.in(rule.title()) + "; " + new RuleText(page, rule).grounds()));
        });
    }

    private void grouped(Wording heading, Predicate<RuleAssessment> which) {
        heading(heading, those(which));
        byWords(those(which)).forEach((says, rules) -> page.line(6, says + " (" + ids(rules) + ")"));
    }

    private void heading(Wording heading, List<RuleAssessment> these) {
        if (!these.isEmpty()) {
            page.line(4, page.in(heading) + ":");
        }
    }

    private void rule(RuleAssessment rule) {
        RuleText text = new RuleText(page, rule);
        page.line(6, rule.rule() + "  " + text.says());
        page.line(14, text.grounds());
    }

    private Map<String, List<RuleAssessment>> byWords(List<RuleAssessment> these) {
        return these.stream()
                .collect(Collectors.groupingBy(rule -> page.in(rule.says()), LinkedHashMap::new, Collectors.toList()));
    }

    private List<RuleAssessment> those(Predicate<RuleAssessment> which) {
        return rules.stream().filter(which).toList();
    }

    private static boolean applies(RuleAssessment rule) {
        return rule.applies().map(applies -> applies.truth().isKnown()).orElse(true);
    }

    private static String ids(List<RuleAssessment> rules) {
        return rules.stream().map(rule -> rule.rule().toString()).collect(Collectors.joining(", "));
    }
}
