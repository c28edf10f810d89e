package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.ConcernedRule;
import pl.osl.rules.question.NextStage;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Rule;
import pl.osl.testkit.generate.Completions;
import pl.osl.testkit.generate.Knowledge;

/** The laws of questions, each checked on one case. */
public final class QuestionLaws {

    private static final Comparator<Question> AS_DOCUMENTED = Comparator.<Question>comparingInt(
                    question -> -question.settles().size())
            .thenComparing(question -> !question.mayChangeNextStage());

    private QuestionLaws() {}

    /**
     * Questions are about gaps of the record and undetermined binding rules, are ordered as documented, and read back
     * as written.
     */
    public static void questionsAreAboutWhatIsOpen(Assessor assessor, Centre centre, LocalDate day) {
        Questions questions = Questions.of(assessor.at(centre, day));
        Set<RuleId> open = open(assessor, centre, day);
        JsonNode record = Knowledge.tree(centre);
        for (Question question : questions.questions()) {
            assertThat(question.concerns())
                    .as("%s", question.place())
                    .isNotEmpty()
                    .isSubsetOf(open);
            assertThat(question.settles()).as("%s", question.place()).isSubsetOf(question.concerns());
            Place there = question.kind() == GapKind.TOO_ROUGH
                    ? question.place()
                    : question.place().parent();
            assertThat(record.at(there.toString()).isMissingNode())
                    .as("%s lies in the record", question.place())
                    .isFalse();
            new Surroundings(record).areNamed(question);
        }
        assertThat(questions.undetermined()).isEqualTo(open.size());
        assertThat(questions.rules())
                .extracting(ConcernedRule::rule)
                .containsExactlyElementsOf(concerned(questions, assessor));
        assertThat(questions.questions()).extracting(Question::place).doesNotHaveDuplicates();
        assertThat(questions.questions()).isSortedAccordingTo(AS_DOCUMENTED);
        Laws.writingLosesNothing(questions, Questions.class);
    }

    private static List<RuleId> concerned(Questions questions, Assessor assessor) {
        return assessor.standard().rules().stream()
                .map(Rule::id)
                .filter(rule -> questions.questions().stream()
                        .anyMatch(question -> question.concerns().contains(rule)))
                .toList();
    }

    private static Set<RuleId> open(Assessor assessor, Centre centre, LocalDate day) {
        Outcomes outcomes = assessor.at(centre, day).outcomes();
        return assessor.standard().rules().stream()
                .filter(rule -> rule.force().isBinding())
                .map(Rule::id)
                .filter(rule -> outcomes.outcome(rule) == Outcome.UNDETERMINED)
                .collect(Collectors.toSet());
    }

    /** Every rule that a question settles is settled by an amendment at its place alone. */
    public static void whatSettlesDoesSo(Assessor assessor, Centre centre, LocalDate day) {
        for (Question question : Questions.of(assessor.at(centre, day)).questions()) {
            for (RuleId rule : question.settles()) {
                assertThat(new Answers(assessor, centre, day).settle(rule, question.place()))
                        .as("%s settles %s", question.place(), rule)
                        .isTrue();
            }
        }
    }

    /**
     * The facts that are asked for are those that matter, with what depends on them, by all completions of a small
     * record: first those with at most two further documents and, where these do not agree, those with at most four.
     */
    public static void questionsAreThoseThatMatter(Assessor assessor, Completions completions, LocalDate day) {
        Questions questions = Questions.of(assessor.at(completions.centre(), day));
        List<String> asked = questions.questions().stream()
                .map(QuestionLaws::inShort)
                .sorted()
                .toList();
        if (!asked.equals(mattering(assessor, completions, day, questions))) {
            assertThat(asked).isEqualTo(mattering(assessor, completions.withFurther(4), day, questions));
        }
    }

    private static List<String> mattering(
            Assessor assessor, Completions completions, LocalDate day, Questions questions) {
        Matters matters =
                new Matters(assessor, completions, day, questions.nextStage().map(NextStage::stage));
        Set<RuleId> open = open(assessor, completions.centre(), day);
        return IntStream.range(0, completions.facts().size())
                .mapToObj(fact -> matters.question(fact, open))
                .flatMap(Optional::stream)
                .map(QuestionLaws::inShort)
                .sorted()
                .toList();
    }

    private static String inShort(Question question) {
        return question.place() + " concerns " + sorted(question.concerns()) + " settles " + sorted(question.settles())
                + (question.mayChangeNextStage() ? " and may change the next stage" : "");
    }

    private static List<String> sorted(List<RuleId> rules) {
        return rules.stream().map(RuleId::toString).sorted().toList();
    }
}
