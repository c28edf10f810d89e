package pl.osl.rules.question;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.standard.Standard;

/**
 * The missing facts about a centre on a day, those first whose answer would settle most.
 *
 * <p>A fact is asked for only if two records are shown to be possible that differ in it alone and in the outcome of a
 * binding rule. Asked is for what a rule meets in the record as it is; what only another answer would bring into question
 * is asked after that answer. A list that may be incomplete is one fact, with all that belongs to its further elements.
 *
 * <p>Whether a fact matters is looked for with bounded effort, the less of it the more there is to look at: of each rule
 * at most forty gaps are tried, in the order in which the rule asks, and of a record with thousands of elements only a
 * few. So a fact that is asked for matters, but one that matters may not be asked for, and a question may settle more,
 * or change the next stage, without it being said. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQuestions.class)
@JsonDeserialize(builder = Questions.Builder.class)
public interface Questions extends DayAnswer {

    /** The first stage that applies and is not reached; empty if there is none. */
    Optional<NextStage> nextStage();

    /** How many binding rules are undetermined, whether a question concerns them or not. */
    int undetermined();

    /** The rules that the questions concern, in the order of the standard. */
    List<ConcernedRule> rules();

    /** The questions: by how many rules an answer settles, then by whether it may change the next stage. */
    List<Question> questions();

    /**
     * The missing facts about a centre on a day.
     *
     * <p>Costs up to some thousand walks through what each undetermined rule looks at, and as many changes of the record
     * as there are questions, times a few; of a rule that looks at very much only a few walks.
     */
    static Questions of(Standpoint at) {
        Optional<StageId> next = Plan.next(at);
        QuestionFinder interview = new QuestionFinder(at, next);
        List<Question> questions = interview.questions();
        return builder()
                .standard(at.standard().name())
                .edition(at.standard().edition())
                .parameters(ParameterSetting.of(at.standard()))
                .centre(at.centre().id())
                .centreName(at.centre().name())
                .recordedOn(at.centre().recordedOn())
                .day(at.day())
                .nextStage(at.standard().stages().stream()
                        .filter(stage -> next.filter(stage.id()::equals).isPresent())
                        .findFirst()
                        .map(NextStage::of))
                .undetermined(interview.undetermined())
                .rules(concerned(questions, at.standard()))
                .questions(questions)
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

    @Override
    default String describe() {
        String count = questions().size() + " questions"
                + nextStage().map(stage -> ", next stage " + stage).orElse("");
        return describe(Stream.concat(Stream.of(count), questions().stream()));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds questions; {@link #of} does. */
    final class Builder extends ImmutableQuestions.Builder {
        Builder() {}
    }
}
