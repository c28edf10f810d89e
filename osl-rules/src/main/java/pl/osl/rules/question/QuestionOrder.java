package pl.osl.rules.question;

import java.util.Comparator;
import java.util.List;
import pl.osl.rules.finding.GapKind;

/**
 * The order of questions: those that can no longer change a stage last; else what a recorded element lacks first, then
 * lists that are begun or may change the next stage, then lists of which nothing is recorded; of these those first that
 * would confirm what most presumed answers rest on, then those that settle most.
 */
final class QuestionOrder {

    private static final Comparator<Question> BY_WORTH = Comparator.comparing(
                    (Question question) -> !question.mayChangeStage())
            .thenComparing(QuestionOrder::remoteness)
            .thenComparing(question -> -question.confirmed().size())
            .thenComparing(question -> -question.settles().size())
            .thenComparing(question -> !question.mayChangeNextStage())
            .thenComparing(question -> -question.concerns().size());

    private QuestionOrder() {}

    static List<Question> of(List<Question> questions) {
        return questions.stream().sorted(BY_WORTH).toList();
    }

    /** How far a question leads from what is recorded; what decides nothing by itself comes after what does. */
    private static int remoteness(Question question) {
        if (!isList(question)) {
            return decides(question) ? 0 : 2;
        }
        return question.kind() == GapKind.INCOMPLETE || question.mayChangeNextStage() ? 1 : 2;
    }

    private static boolean decides(Question question) {
        return question.mayChangeNextStage()
                || !question.settles().isEmpty()
                || !question.confirms().isEmpty();
    }

    /** Whether it asks for entries of a list: of one that may be incomplete, or of one of the centre itself. */
    private static boolean isList(Question question) {
        return question.kind() == GapKind.INCOMPLETE
                || question.place().parent().isRoot();
    }
}
