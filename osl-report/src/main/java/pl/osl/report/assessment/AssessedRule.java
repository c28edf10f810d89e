package pl.osl.report.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.words.Citations;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.assessment.BriefPresumed;
import pl.osl.rules.assessment.BriefRule;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;

/**
 * A rule as the text of its stage needs it, from a whole or a brief assessment.
 *
 * @param says the answer as a clause
 * @param grounds its force and the keys of its sources
 * @param facts the facts on which a settled answer rests; empty if it is open or given without reasons
 * @param remarks what to know of the lists behind it: that they are said to be complete, or what those recorded do
 * @param gaps the missing facts that may decide it
 * @param presumed what follows where presumptions are made; empty unless they settle an open rule
 * @param byTitle whether it is listed by its title under words that it shares with other rules: where it is open whether
 *     the rule applies, or a brief assessment does not tell
 */
record AssessedRule(
        RuleId rule,
        String title,
        Outcome outcome,
        String says,
        String grounds,
        Optional<String> facts,
        List<String> remarks,
        List<Gap> gaps,
        Optional<BriefPresumed> presumed,
        boolean byTitle) {

    private static final int MOST_LISTS = 3;
    private static final Wording RESTS_ON = Wording.of(
            "opiera się na wykazach, które dane podają jako pełne", "rests on lists that the record says are complete");
    private static final Set<Outcome> OPEN_OR_OUT_OF_SCOPE = EnumSet.of(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);

    static AssessedRule of(Page page, RuleAssessment rule) {
        RuleText text = new RuleText(page, rule);
        Optional<Finding> openScope =
                rule.applies().filter(applies -> !applies.truth().isKnown());
        return new AssessedRule(
                rule.rule(),
                page.in(rule.title()),
                rule.outcome(),
                text.says(),
                text.grounds(),
                OPEN_OR_OUT_OF_SCOPE.contains(rule.outcome())
                        ? Optional.empty()
                        : Optional.of(new Reasons(page).facts(rule.finding())),
                remarks(page, rule, openScope.orElse(rule.finding())),
                openScope.orElse(rule.finding()).gaps(),
                rule.presumed().map(BriefPresumed::of),
                openScope.isPresent());
    }

    private static List<String> remarks(Page page, RuleAssessment rule, Finding open) {
        if (rule.outcome() == Outcome.UNDETERMINED) {
            return RecordedSoFar.of(page, open);
        }
        String lists = rule.restsOnComplete().stream()
                .limit(MOST_LISTS)
                .map(list -> page.in(list.says()) + " [" + list.place() + "]")
                .collect(Collectors.joining(", "));
        int others = rule.restsOnComplete().size() - MOST_LISTS;
        String more = others > 0 ? "; " + page.in(SharedTerms.FURTHER) + ": " + others : "";
        return lists.isEmpty() ? List.of() : List.of(page.in(RESTS_ON) + ": " + lists + more);
    }

    static AssessedRule of(Page page, BriefRule rule) {
        return new AssessedRule(
                rule.rule(),
                page.in(rule.title()),
                rule.outcome(),
                page.in(rule.says()),
                page.in(rule.force().wording()) + "; " + new Citations(page).keysAlone(rule.sources()),
                Optional.empty(),
                List.of(),
                rule.gaps(),
                rule.presumed(),
                rule.outcome() == Outcome.UNDETERMINED);
    }
}
