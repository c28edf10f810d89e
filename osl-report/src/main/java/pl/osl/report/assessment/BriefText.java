package pl.osl.report.assessment;

import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.BriefStage;

/** The text of a brief assessment: the stages at a glance, then each stage with its rules and the missing facts. */
public record BriefText(BriefAssessment assessment) implements Describer {

    private static final Wording KEYS = Wording.of(
            "źródła podano tu kluczami; ich tytuły zawierają pełna ocena i zestawienie zasad",
            "sources are given here by their keys; the whole assessment and the list of the rules contain their titles");

    private static final List<Wording> NOTED = List.of(
            AssessmentFrame.BINDING,
            KEYS,
            AssessmentFrame.INCOMPLETE,
            SharedTerms.PLACE,
            AssessmentFrame.DAY_OF_CHANGE);

    @Override
    public void describe(Page page) {
        AssessmentFrame frame = AssessmentFrame.of(page, assessment);
        frame.describe(stage -> rules(page, stage, frame.common()));
        frame.notes(NOTED);
    }

    private static List<Point> rules(Page page, BriefStage stage, CommonReasons common) {
        return new StageText(
                        page,
                        stage.rules().stream()
                                .map(rule -> AssessedRule.of(page, rule))
                                .toList(),
                        common)
                .points();
    }
}
