package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Citations;
import pl.osl.rules.assessment.BriefPresumed;
import pl.osl.rules.assessment.PresumedRule;
import pl.osl.rules.assessment.RuleAssessment;

/** The text of one rule: its outcome, its force and its sources. */
final class RuleText {

    private static final Wording SCOPE = Wording.of("zakres", "scope");

    private final Page page;
    private final RuleAssessment rule;

    RuleText(Page page, RuleAssessment rule) {
        this.page = page;
        this.rule = rule;
    }

    /** Everything, with the whole tree of reasons. */
    Point full() {
        Reasons reasons = new Reasons(page);
        List<Point> below = new ArrayList<>(List.of(Point.of(4, grounds())));
        rule.applies().ifPresent(applies -> below.add(Point.of(4, page.in(SCOPE) + ":", reasons.tree(2, applies))));
        below.add(reasons.tree(4, rule.finding()));
        rule.presumed()
                .ifPresent(presumed -> below.add(
                        new PresumedText(page, rule.rule(), BriefPresumed.of(presumed)).point(4, reasons(presumed))));
        return Point.of(0, Phrase.of(rule.rule(), page.in(rule.outcome().wording()) + ": " + says()), below);
    }

    private List<Point> reasons(PresumedRule presumed) {
        Reasons reasons = new Reasons(page);
        List<Point> trees = new ArrayList<>();
        presumed.applies().ifPresent(applies -> trees.add(Point.of(4, page.in(SCOPE) + ":", reasons.tree(2, applies))));
        trees.add(reasons.tree(4, presumed.finding()));
        return trees;
    }

    /** The answer as a clause, with the name of the exception if the rule is broken. */
    String says() {
        return page.in(rule.says())
                + rule.brokenBy().map(name -> " [" + name + "]").orElse("");
    }

    /** The force and the keys of the sources, which are listed in full at the end of the text. */
    String grounds() {
        return page.in(rule.force().wording()) + "; " + new Citations(page).keys(rule.citations());
    }
}
