package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.question.PossibleAnswer;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.question.SettledRule;
import pl.osl.rules.question.WantedKind;

/** What is asked about the real centres at once: each question gets one further. */
class OfferedQuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Pattern NEW_ID = Pattern.compile("new-[a-z]+-[0-9]+");

    static Stream<Path> centres() throws IOException {
        return AgreementTest.centres().stream();
    }

    @ParameterizedTest
    @MethodSource("centres")
    void each_question_has_answers_that_differ_in_what_they_settle_and_can_be_pasted(Path file) throws IOException {
        Centre centre = OslJson.read(file, Centre.class);
        Questions questions =
                Questions.of(Assessor.of(OslStandard.edition2014()).at(centre, DAY));
        Set<RuleId> settled = questions.questions().stream()
                .flatMap(question -> question.settles().stream())
                .collect(Collectors.toSet());
        assertThat(questions.offered()).isNotEmpty();
        questions.offered().stream()
                .filter(question -> settled.containsAll(question.concerns()))
                .forEach(OfferedQuestionsTest::differs);
        questions.questions().forEach(question -> question.answers().forEach(OfferedQuestionsTest::isWritten));
        eachNewIdBelongsToOneQuestion(questions.questions());
    }

    private static void differs(Question question) {
        Set<List<SettledRule>> settled =
                question.answers().stream().map(PossibleAnswer::rules).collect(Collectors.toSet());
        assertThat(question.answers()).as("%s", question.text()).hasSizeGreaterThan(2);
        assertThat(settled)
                .as("%s settles the same, whatever is answered", question.text())
                .hasSizeGreaterThan(1);
    }

    private static void isWritten(PossibleAnswer answer) {
        assertThat(answer.json().isPresent())
                .as("%s", answer.says())
                .isEqualTo(!answer.amendments().isEmpty());
        answer.wants().filter(wanted -> wanted.kind() == WantedKind.NUMBER).ifPresent(number -> {
            assertThat(answer.says().english()).contains(number.example());
            assertThat(answer.json().orElseThrow())
                    .contains("\"" + number.place().segment() + "\": " + number.example());
        });
    }

    private static void eachNewIdBelongsToOneQuestion(List<Question> questions) {
        Map<String, Place> asked = new HashMap<>();
        for (Question question : questions) {
            question.answers().stream()
                    .flatMap(answer -> answer.json().stream())
                    .flatMap(json -> NEW_ID.matcher(json).results().map(MatchResult::group))
                    .distinct()
                    .forEach(id -> assertThat(asked.putIfAbsent(id, question.place()))
                            .as("%s of %s", id, question.place())
                            .isIn(null, question.place()));
        }
    }
}
