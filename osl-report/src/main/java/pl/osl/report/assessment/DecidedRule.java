package pl.osl.report.assessment;

import java.util.List;
import java.util.Set;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point;
import pl.osl.rules.assessment.RuleAssessment;

/** One rule that is decided, as it stands in the text of its stage. */
public final class DecidedRule {

    private DecidedRule() {}

    /** The rule with its answer, its grounds and the facts on which the answer rests. */
    public static Point point(Page page, RuleAssessment rule) {
        return new StageText(page, List.of(), Set.of()).point(AssessedRule.of(page, rule));
    }
}
