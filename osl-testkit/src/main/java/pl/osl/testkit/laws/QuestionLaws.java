package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.ConcernedRule;
import pl.osl.rules.question.NextStage;
import pl.osl.rules.question.PossibleAnswer;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.question.SettledRule;
import pl.osl.rules.standard.Rule;
import pl.osl.testkit.generate.Completions;
import pl.osl.testkit.generate.Knowledge;

/** The laws of questions, each checked on one case. */
public final class QuestionLaws {

    private QuestionLaws() {}

    /**
     * Questions are about gaps of the record and undetermined binding rules, are ordered as documented, name what is
     * lacking beside them, and read back as written.
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
        areInOrder(questions.questions());
        whatIsLackingIsAskedOrNamed(assessor, centre, questions);
        Laws.writingLosesNothing(questions, Questions.class);
    }

    /**
     * What can no longer change a stage comes last; else what of worth recorded elements lack comes first, then lists that
     * are begun or may change the next stage; of what recorded elements lack what confirms most comes first.
     */
    private static void areInOrder(List<Question> questions) {
        assertThat(questions)
                .isSortedAccordingTo(Comparator.comparing((Question question) -> !question.mayChangeStage())
                        .thenComparing(question -> isList(question) || !isOfWorth(question))
                        .thenComparing(question -> !isNear(question))
                        .thenComparing(question -> -question.confirmed().size()));
    }

    private static boolean isOfWorth(Question question) {
        return question.mayChangeNextStage()
                || !question.settles().isEmpty()
                || !question.confirms().isEmpty();
    }

    private static boolean isNear(Question question) {
        return question.mayChangeNextStage()
                || (isList(question) ? question.kind() == GapKind.INCOMPLETE : isOfWorth(question));
    }

    private static boolean isList(Question question) {
        return question.kind() == GapKind.INCOMPLETE
                || question.place().parent().isRoot();
    }

    /**
     * Each answer gives a valid record that overturns nothing, and settles just those rules and stages that it names; of
     * what a question settles some answer settles each rule, and the last answer is that it is not known.
     */
    public static void answersSettleWhatTheySay(Assessor assessor, Centre centre, LocalDate day) {
        Questions questions = Questions.of(assessor.at(centre, day));
        for (Question question : questions.questions()) {
            Set<RuleId> settled = question.answers().stream()
                    .flatMap(answer -> answer.rules().stream())
                    .map(SettledRule::rule)
                    .collect(Collectors.toSet());
            assertThat(settled).as("%s", question.place()).containsAll(question.settles());
            for (PossibleAnswer answer : question.answers()) {
                Outcomes after = assessor.at(questions.answered(centre, AnswerLaws.told(answer)), day)
                        .outcomes();
                assertThat(answer.rules())
                        .as("%s %s", question.place(), answer.says())
                        .isEqualTo(
                                newlySettled(assessor, assessor.at(centre, day).outcomes(), after));
            }
            List<PossibleAnswer> answers = question.answers();
            assertThat(answers.get(answers.size() - 1).amendments()).isEmpty();
        }
    }

    private static List<SettledRule> newlySettled(Assessor assessor, Outcomes before, Outcomes after) {
        List<SettledRule> settled = new ArrayList<>();
        for (Rule rule : assessor.standard().rules()) {
            Outcome then = after.outcome(rule.id());
            if (before.outcome(rule.id()) == Outcome.UNDETERMINED) {
                if (then != Outcome.UNDETERMINED && then != Outcome.BROKEN) {
                    settled.add(new SettledRule(rule.id(), rule.title(), then));
                }
            } else if (before.outcome(rule.id()) != Outcome.BROKEN) {
                assertThat(then).as("%s is not overturned", rule.id()).isEqualTo(before.outcome(rule.id()));
            }
        }
        return settled;
    }

    /**
     * Whatever an assessment names as lacking of an undetermined rule is either asked for, by a question at its place or
     * inside or around it or told along with one, or named beside the questions with those rules; nothing is both.
     */
    public static void whatIsLackingIsAskedOrNamed(Assessor assessor, Centre centre, Questions questions) {
        new LackingFacts(assessor.at(centre, questions.day()).assess(), questions).areAskedOrNamed();
    }

    /**
     * Assessments and questions name the same: what an undetermined binding rule lacks is asked for.
     *
     * <p>{@link StandardLaws} does not try it, since it is no law of every standard: a question is asked only where a
     * limited search finds two records that it tells apart, so of a rule with many parts, on a record that says little,
     * some gaps are missed; and where a rule stays open although everything closes it, there is nothing to be found. It
     * holds of small standards, and of records as centres make them.
     *
     * @param known places of which it is known that the search for a reason to ask finds none
     */
    public static void whatIsLackingIsAsked(
            Assessor assessor, Centre centre, Questions questions, Predicate<Place> known) {
        Set<Place> asked = questions.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.place()),
                        question.answers().stream()
                                .flatMap(answer -> answer.amendments().stream())
                                .map(Amendment::place)))
                .collect(Collectors.toSet());
        List<String> unasked = assessor.at(centre, questions.day()).assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .flatMap(rule -> rule.gaps().stream()
                        .filter(gap -> !asked.contains(gap.place()) && !known.test(gap.place()))
                        .map(gap -> rule.rule() + " " + gap))
                .toList();
        assertThat(unasked).isEmpty();
    }

    /**
     * Assessments and questions name the same: where an answer settles a rule by itself, the reasons of that rule name
     * what is asked, or what is told along with it, as lacking.
     *
     * <p>{@link StandardLaws} does not try it, since it is no law of every record: a listing may be asked for together
     * with elements of others.
     */
    public static void whatSettlesARuleIsLacking(Assessor assessor, Centre centre, Questions questions) {
        Map<RuleId, Set<Place>> lacking = assessor.at(centre, questions.day()).assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .collect(Collectors.toMap(
                        RuleAssessment::rule,
                        rule -> rule.gaps().stream().map(Gap::place).collect(Collectors.toSet())));
        List<String> unnamed = questions.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .flatMap(answer -> answer.rules().stream()
                                .map(SettledRule::rule)
                                .filter(rule -> lacking.getOrDefault(rule, Set.of()).stream()
                                        .noneMatch(place -> isTold(place, question, answer)))
                                .map(rule -> rule + " by " + question.place())))
                .distinct()
                .toList();
        assertThat(unnamed).isEmpty();
    }

    private static boolean isTold(Place lacking, Question question, PossibleAnswer answer) {
        return Stream.concat(
                        Stream.of(question.place()),
                        answer.amendments().stream().map(Amendment::place))
                .anyMatch(told -> lacking.isIn(told) || told.isIn(lacking));
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
