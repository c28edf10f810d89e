package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.standard.Standard;

/**
 * The order of questions: those that can no longer change a stage last; then those first that would confirm what most
 * presumed answers rest on; then those that settle most, but what a recorded element lacks, if it settles something or
 * may change the next stage, before any list of which a rule of the same stage asks.
 */
final class QuestionOrder {

    private static final Comparator<Question> BY_WORTH = Comparator.comparing(
                    (Question question) -> !question.mayChangeStage())
            .thenComparing(question -> -question.confirmed().size())
            .thenComparing(question -> -question.settles().size())
            .thenComparing(question -> !question.mayChangeNextStage())
            .thenComparing(question -> -question.concerns().size());

    private final Map<RuleId, StageId> stages = new HashMap<>();

    QuestionOrder(Standard standard) {
        standard.stages().forEach(stage -> stage.rules().forEach(rule -> stages.put(rule.id(), stage.id())));
    }

    List<Question> of(List<Question> questions) {
        List<Question> byWorth = questions.stream().sorted(BY_WORTH).toList();
        Set<Question> inOrder = new LinkedHashSet<>();
        for (Question question : byWorth) {
            if (isList(question)) {
                byWorth.stream().filter(other -> comesBefore(other, question)).forEach(inOrder::add);
            }
            inOrder.add(question);
        }
        return new ArrayList<>(inOrder);
    }

    private boolean comesBefore(Question fact, Question list) {
        boolean isOfWorth = fact.mayChangeNextStage() || !fact.settles().isEmpty();
        boolean confirmsNoLess = fact.confirmed().size() >= list.confirmed().size();
        return !isList(fact)
                && isOfWorth
                && confirmsNoLess
                && fact.mayChangeStage() == list.mayChangeStage()
                && !Collections.disjoint(stages(fact), stages(list));
    }

    private Set<StageId> stages(Question question) {
        return question.concerns().stream().map(stages::get).collect(Collectors.toSet());
    }

    /** Whether it asks for entries of a list: of one that may be incomplete, or of one of the centre itself. */
    private static boolean isList(Question question) {
        return question.kind() == GapKind.INCOMPLETE
                || question.place().parent().isRoot();
    }
}
