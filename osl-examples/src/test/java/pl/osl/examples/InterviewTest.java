package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.question.Interview;
import pl.osl.rules.question.PossibleAnswer;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.WantedKind;

/** Interviews about the real centres, each held to the end. */
class InterviewTest {

    private static final Path CENTRES = Path.of("src", "main", "resources", "centres");
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PILOT = Assessor.of(OslStandard.pilot());
    private static final int MOST = 60;
    private static final int MOST_OF_ALL = 150;

    /** An OPS of which nothing is recorded. */
    private static final String EMPTY = """
            {"id": "ops", "recordedOn": "2014-12-31",
              "legalForms": [{"form": "OPS", "validity": {"from": "1990-05-27", "until": null}}]}""";

    static List<Path> centres() throws IOException {
        try (Stream<Path> files = Files.list(CENTRES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void an_interview_ends_with_every_answer_having_settled_what_it_promised(Path file) throws IOException {
        Interview interview = Interview.of(PILOT.at(OslJson.read(file, Centre.class), DAY));
        Set<String> asked = new HashSet<>();
        while (interview.question().isPresent()) {
            Question question = interview.question().get();
            assertThat(asked.add(question.text().polish() + question.kind()))
                    .as("%s", question.text())
                    .isTrue();
            PossibleAnswer answer = told(question.answers().get(0));
            interview = interview.answered(answer);
            holds(answer, PILOT.at(interview.centre(), DAY).outcomes());
            assertThat(asked).hasSizeLessThan(MOST);
        }
        assertThat(interview.questions().undetermined()).isZero();
    }

    @ParameterizedTest
    @MethodSource("centres")
    void who_knows_nothing_is_asked_each_question_offered_once_and_changes_nothing(Path file) throws IOException {
        Centre centre = OslJson.read(file, Centre.class);
        Interview interview = Interview.of(PILOT.at(centre, DAY));
        int questions = interview.questions().offered().size();
        int asked = 0;
        while (interview.question().isPresent()) {
            List<PossibleAnswer> answers = interview.question().get().answers();
            interview = interview.answered(answers.get(answers.size() - 1));
            asked++;
        }
        assertThat(asked).isEqualTo(questions);
        assertThat(interview.centre()).isEqualTo(centre);
    }

    @Test
    void an_interview_over_the_whole_edition_ends_though_nothing_was_recorded() {
        Assessor edition = Assessor.of(OslStandard.edition2014());
        Centre centre = OslJson.read(EMPTY, Centre.class);
        Interview interview = Interview.of(edition.at(centre, DAY));
        int asked = 0;
        while (interview.question().isPresent()) {
            PossibleAnswer answer = told(interview.question().get().answers().get(0));
            interview = interview.answered(answer);
            holds(answer, edition.at(interview.centre(), DAY).outcomes());
            assertThat(++asked).isLessThan(MOST_OF_ALL);
        }
        assertThat(interview.questions().questions())
                .as("what is left are days that were told roughly")
                .allMatch(question -> question.kind() == GapKind.TOO_ROUGH);
    }

    /** With what nobody can make up: a text, or one of several values. */
    private static PossibleAnswer told(PossibleAnswer answer) {
        return answer.wants()
                .filter(each -> each.kind() == WantedKind.TEXT || each.kind() == WantedKind.ONE_OF)
                .map(each ->
                        told(answer.telling(each.kind() == WantedKind.TEXT ? "z lokalnej tradycji" : each.example())))
                .orElse(answer);
    }

    private static void holds(PossibleAnswer answer, Outcomes outcomes) {
        answer.rules().forEach(rule -> assertThat(outcomes.outcome(rule.rule())).isEqualTo(rule.outcome()));
        answer.stages()
                .forEach(stage -> assertThat(outcomes.status(stage.stage())).isEqualTo(stage.status()));
    }
}
