package pl.osl.report.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.fact.RuleId;
import pl.osl.report.description.Page;
import pl.osl.report.words.Citations;
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
 * @param facts the facts on which a settled answer rests; empty if it is open or told without reasons
 * @param gaps the missing facts that may decide it
 * @param presumed what follows where presumptions are made; empty unless they settle an open rule
 * @param byTitle whether it is told by its title, under words that say nothing of it alone: where it is open whether the
 *     rule applies, and where a brief assessment does not tell whether that is so
 */
record AssessedRule(
        RuleId rule,
        String title,
        Outcome outcome,
        String says,
        String grounds,
        Optional<String> facts,
        List<Gap> gaps,
        Optional<BriefPresumed> presumed,
        boolean byTitle) {

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
                openScope.orElse(rule.finding()).gaps(),
                rule.presumed().map(BriefPresumed::of),
                openScope.isPresent());
    }

    static AssessedRule of(Page page, BriefRule rule) {
        return new AssessedRule(
                rule.rule(),
                page.in(rule.title()),
                rule.outcome(),
                page.in(rule.says()),
                page.in(rule.force().wording()) + "; " + new Citations(page).keysAlone(rule.sources()),
                Optional.empty(),
                rule.gaps(),
                rule.presumed(),
                rule.outcome() == Outcome.UNDETERMINED);
    }
}
