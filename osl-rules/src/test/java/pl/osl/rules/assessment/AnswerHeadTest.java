package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;

/** Whoever holds an answer can say of what it is, whatever kind of answer it is. */
class AnswerHeadTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 31);
    private static final Centre CENTRE =
            centre().name("Ośrodek w Zaciszu").recordedOn(DAY).build();
    private static final Standard STANDARD = Standard.of("Test", "7", stage("I1", rule("A", FALSE)));
    private static final Standpoint AT = Assessor.of(STANDARD).at(CENTRE, DAY);

    static Stream<CentreAnswer> aboutTheCentre() {
        return Stream.of(
                AT.assess(),
                AT.assess().brief(),
                Plan.towards(StageId.of("I1"), AT),
                Questions.of(AT),
                Timeline.of(AT, DAY),
                Progress.between(AT, AT),
                Replay.verify(AT.assess(), CENTRE, AT.assessor()));
    }

    @ParameterizedTest
    @MethodSource("aboutTheCentre")
    void an_answer_about_a_centre_says_of_what_and_when_it_is(CentreAnswer answer) {
        assertThat(answer.schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
        assertThat(answer.standard()).isEqualTo("Test");
        assertThat(answer.edition()).isEqualTo("7");
        assertThat(answer.parameters()).isEmpty();
        assertThat(answer.centre()).isEqualTo(CENTRE.id());
        assertThat(answer.centreName()).isEqualTo(CENTRE.name());
        assertThat(answer.firstDay()).isEqualTo(DAY);
        assertThat(answer.lastDay()).isEqualTo(DAY);
        assertThat(answer.recordedOn()).contains(DAY);
        assertThat(answer.looksAhead()).isFalse();
        assertThat(answer.toString()).startsWith("Test 7, centre, 2014-05-31");
    }

    @ParameterizedTest
    @MethodSource("aboutTheCentre")
    void the_head_is_written_first_and_the_name_beside_the_id(CentreAnswer answer) throws JsonProcessingException {
        assertThat(members(answer)).startsWith("schemaVersion", "standard").containsSubsequence("centre", "centreName");
        assertThat(members(answer))
                .element(members(answer).indexOf("centre") + 1)
                .isEqualTo("centreName");
    }

    @Test
    void the_day_of_an_assessment_is_written_before_that_of_the_record() throws JsonProcessingException {
        assertThat(members(AT.assess()))
                .startsWith(
                        "schemaVersion", "standard", "edition", "centre", "centreName", "day", "recordedOn", "stages");
    }

    @Test
    void a_centre_without_a_name_has_none_in_its_answers() {
        Assessment assessment = Assessor.of(STANDARD).at(centre().build(), DAY).assess();

        assertThat(assessment.centreName()).isEmpty();
        assertThat(OslJson.write(assessment)).doesNotContain("centreName");
    }

    @ParameterizedTest
    @CsvSource({"2014-05-30, true", "2014-05-31, false", "2014-06-01, false"})
    void an_answer_looks_ahead_if_its_day_lies_after_that_of_the_record(LocalDate recordedOn, boolean ahead) {
        Centre centre = CENTRE.withRecordedOn(recordedOn);

        assertThat(Assessor.of(STANDARD).at(centre, DAY).assess().looksAhead()).isEqualTo(ahead);
    }

    @Test
    void an_answer_about_a_record_of_no_known_day_does_not_look_ahead() {
        assertThat(Assessor.of(STANDARD).at(centre().build(), DAY).assess().looksAhead())
                .isFalse();
    }

    @Test
    void a_timeline_looks_ahead_if_its_last_day_does() {
        assertThat(Timeline.of(AT, DAY.plusDays(1)).looksAhead()).isTrue();
    }

    @Test
    void the_head_of_progress_is_that_of_the_later_standpoint() {
        Standard other = Standard.of("Test", "8", stage("I1", rule("A", FALSE)));
        Progress progress = Progress.between(AT, Assessor.of(other).at(CENTRE, DAY.plusDays(1)));

        assertThat(progress.edition()).isEqualTo("8");
        assertThat(progress.firstDay()).isEqualTo(DAY);
        assertThat(progress.lastDay()).isEqualTo(DAY.plusDays(1));
        assertThat(progress.looksAhead()).isTrue();
        assertThat(progress.toString()).startsWith("Test 8, centre, 2014-05-31 to 2014-06-01");
    }

    @Test
    void a_summary_says_which_standard_was_asked() {
        Answer summary = Stream.of(AT.outcomes()).collect(CohortSummary.collector(AT.assessor(), DAY));

        assertThat(summary.standard()).isEqualTo("Test");
        assertThat(summary.edition()).isEqualTo("7");
        assertThat(summary.toString()).startsWith("Test 7\n  1 centre on 2014-05-31\n");
    }

    @Test
    void what_does_not_fit_on_a_screen_is_counted() {
        assertThat(AT.assess()
                        .describe(Stream.iterate(1, line -> line + 1).limit(20))
                        .lines())
                .hasSize(20)
                .endsWith("  18", "  and 2 more");
        assertThat(AT.assess().describe(Stream.of("x".repeat(200))).lines().skip(1))
                .containsExactly("  " + "x".repeat(117) + "…");
    }

    private static List<String> members(Answer answer) throws JsonProcessingException {
        List<String> members = new ArrayList<>();
        new JsonMapper().readTree(OslJson.write(answer)).fieldNames().forEachRemaining(members::add);
        return members;
    }
}
