package pl.osl.report.assessment;

import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point;
import pl.osl.report.words.Citations;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;

/**
 * The text of an assessment: the stages at a glance, then each stage with its grounds, then the sources.
 *
 * @param full whether the full reasons of each rule are shown, not only the facts that decide it or would decide it
 */
public record AssessmentText(Assessment assessment, boolean full) implements Describer {

    private static final List<Wording> NOTED = List.of(
            AssessmentFrame.BINDING,
            SharedTerms.INFERRED,
            AssessmentFrame.INCOMPLETE,
            SharedTerms.PLACE,
            AssessmentFrame.DAY_OF_CHANGE);

    @Override
    public void describe(Page page) {
        AssessmentFrame frame = AssessmentFrame.of(page, assessment.brief());
        frame.describe(stage -> rules(page, assessment.stage(stage.stage()), frame.common()));
        frame.notes(NOTED);
        new Citations(page)
                .list(rules().filter(rule -> full || rule.outcome() != Outcome.NOT_APPLICABLE)
                        .flatMap(rule -> rule.citations().stream()));
    }

    private List<Point> rules(Page page, StageAssessment stage, CommonReasons common) {
        return full
                ? stage.rules().stream()
                        .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE
                                || !common.told().contains(rule.rule()))
                        .map(rule -> new RuleText(page, rule).full())
                        .toList()
                : new StageText(
                                page,
                                stage.rules().stream()
                                        .map(rule -> AssessedRule.of(page, rule))
                                        .toList(),
                                common)
                        .points();
    }

    private Stream<RuleAssessment> rules() {
        return assessment.stages().stream().flatMap(stage -> stage.rules().stream());
    }
}
