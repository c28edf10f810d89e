package pl.osl.rules.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;

/** Writes the questions about a centre on a day. */
final class QuestionWriter {

    private QuestionWriter() {}

    /** @param next the stage whose questions come first */
    static Questions questions(Standpoint at, Optional<StageId> next) {
        QuestionFinder finder = new QuestionFinder(at, next);
        List<Question> questions = finder.questions();
        return Questions.builder()
                .standard(at.standard().name())
                .edition(at.standard().edition())
                .parameters(ParameterSetting.of(at.standard()))
                .centre(at.centre().id())
                .centreName(at.centre().name())
                .recordedOn(at.centre().recordedOn())
                .remarks(at.remarks(at.standard().rules().stream().map(Rule::id).toList()))
                .presumptions(AskedPresumption.all(at.assessor().presumptions()))
                .day(at.day())
                .nextStage(at.standard().stages().stream()
                        .filter(stage -> next.filter(stage.id()::equals).isPresent())
                        .findFirst()
                        .map(NextStage::of))
                .carriedForward(MovesAsAmendments.forward(at.centre(), at.day()))
                .undetermined(finder.undetermined())
                .rules(concerned(questions, at.standard()))
                .questions(questions)
                .unasked(finder.unasked(questions))
                .build();
    }

    private static List<ConcernedRule> concerned(List<Question> questions, Standard standard) {
        Set<RuleId> concerned = questions.stream()
                .flatMap(question -> question.concerns().stream())
                .collect(Collectors.toSet());
        return standard.rules().stream()
                .filter(rule -> concerned.contains(rule.id()))
                .map(ConcernedRule::of)
                .toList();
    }
}
