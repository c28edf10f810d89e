package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.RemarkedAnswer;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.plan.Plan;

/**
 * The missing facts that are worth asking about a centre on a day, beginning with those that would settle most.
 *
 * <p>A fact is asked for only if two possible records were found that differ in it alone and in the outcome of a
 * binding rule. Only gaps in the record as it is are asked about; what becomes open through an answer is asked after
 * that answer. A list that may be incomplete is one fact, together with all that its further elements may say.
 *
 * <p>The search is limited, and the more there is to look at, the less is tried: at most forty gaps of each rule, in
 * the order in which the rule asks, and only a few in a record with thousands of elements. So every fact that is asked
 * for matters, but one that matters may be missed, and a question may settle more than it says, or change the next
 * stage without saying so. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQuestions.class)
@JsonDeserialize(using = FormReader.class)
public interface Questions extends DayAnswer, RemarkedAnswer {

    /** What is presumed where the record is silent, in the order given; empty if nothing is. */
    List<AskedPresumption> presumptions();

    /** The stage for which a plan is made where none is named, {@link Plan#next}; empty if there is none. */
    Optional<NextStage> nextStage();

    /**
     * What is written into the record together with any answer: the day asked about as the day for which it speaks, and what
     * followed from its earlier day; empty if it speaks for that day or a later one, or for no day.
     *
     * <p>The amendments of an answer have it, but its JSON has not.
     */
    List<Amendment> carriedForward();

    /** How many binding rules are undetermined, whether a question concerns them or not. */
    int undetermined();

    /** The rules that the questions concern, in the order of the standard. */
    List<ConcernedRule> rules();

    /**
     * The questions: last those that can no longer change a stage; else first what a recorded element lacks, if an answer
     * settles or confirms something or may change the next stage, then lists that are begun or may change the next stage,
     * then all others; of these those first that would confirm what most presumed answers rest on, then those that settle
     * most rules, then those that may change the next stage, then those that concern most rules.
     */
    List<Question> questions();

    /**
     * What undetermined rules lack and no question asks for, each place once, in the order in which the rules name it.
     *
     * <p>Whatever an assessment names as lacking is asked for, told along with what is asked for, or stands here.
     */
    List<UnaskedFact> unasked();

    /**
     * The questions that are worth putting to somebody now, in the same order.
     *
     * <p>A question of which no answer settles or confirms anything by itself waits for the others, unless it concerns a
     * rule that no answer to any question settles by itself, so that one has to begin somewhere.
     */
    default List<Question> offered() {
        Set<RuleId> settled = questions().stream()
                .flatMap(question -> question.settles().stream())
                .collect(Collectors.toSet());
        return questions().stream()
                .filter(question -> !question.settles().isEmpty()
                        || !question.confirms().isEmpty()
                        || !settled.containsAll(question.concerns()))
                .toList();
    }

    /**
     * The questions about a centre on a day.
     *
     * <p>Takes up to some thousand walks through what each undetermined rule looks at, but only a few where that is
     * very much, and reads a few changed records for each question; and as long as to
     * choose the next stage.
     */
    static Questions of(Standpoint at) {
        return QuestionWriter.questions(at, Plan.next(Objects.requireNonNull(at, "standpoint")));
    }

    /**
     * The record with an answer written into it; if it spoke for an earlier day, it then speaks for the day asked about.
     *
     * @param answer one of the answers to one of the questions, perhaps {@linkplain PossibleAnswer#telling narrowed}
     * @throws IllegalArgumentException if it is the record of another centre, or the answer still {@linkplain
     *     PossibleAnswer#telling wants} a text or one of several values, which nobody can make up
     * @throws UnreadableRecordException if the record cannot say so, as where a day was told that contradicts another
     */
    default Centre answered(Centre centre, PossibleAnswer answer) {
        if (!centre.id().equals(centre())) {
            throw new IllegalArgumentException("a question about " + centre() + " is not answered by " + centre.id());
        }
        boolean isUntold = answer.amendments().stream().anyMatch(WantedValue::isUntold);
        if (isUntold || answer.wants().filter(WantedValue::isNeeded).isPresent()) {
            throw new IllegalArgumentException("this answer wants a value, to be told before it is recorded");
        }
        return answer.amendments().isEmpty() ? centre : Amendments.in(centre, answer.amendments());
    }

    @Override
    default String describe() {
        String count = (questions().size() == 1 ? "1 question" : questions().size() + " questions")
                + nextStage().map(stage -> ", next stage " + stage).orElse("");
        return describe(Stream.concat(Stream.of(count), questions().stream()));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Questions inForm(ReadForm form) {
        return form.as(Questions.class);
    }

    /** Builds questions; {@link #of} does. */
    final class Builder extends ImmutableQuestions.Builder {
        Builder() {}
    }
}
