package pl.osl.report.assessment;

import java.util.List;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point;
import pl.osl.rules.assessment.RuleAssessment;

/** One rule that is decided, as in the text of its stage, but set in less. */
public final class DecidedRule {

    private static final int BELOW = 4;

    private DecidedRule() {}

    /** The rule with its answer, its grounds and the facts on which the answer rests. */
    public static Point point(Page page, RuleAssessment rule) {
        Point inStage = StageText.alone(page).point(AssessedRule.of(page, rule));
        List<Point> below = inStage.below().stream()
                .map(line -> new Point(BELOW, line.phrase(), line.below()))
                .toList();
        return Point.of(0, inStage.phrase(), below);
    }
}
