package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.presumption.PresumptionEntry;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.progress.Explanation;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.progress.RuleProgress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.timeline.Timeline;

class ReportTest {

    private static final Centre CENTRE = ReportedCentres.cus();
    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());
    private static final LocalDate DAY = AllReports.DAY;
    private static final Assessment ASSESSMENT = ASSESSOR.at(CENTRE, DAY).assess();
    private static final Centre EMPTY = OslJson.read("{\"id\":\"empty\",\"recordedOn\":\"2014-01-31\"}", Centre.class);

    @Test
    void a_report_begins_with_the_name_of_the_centre_or_with_its_id_where_the_record_has_no_name() {
        Centre nameless = CENTRE.withName(Optional.empty());
        Centre named = CENTRE.withName("Centrum");
        assertThat(Report.of(ASSESSOR.at(nameless, DAY).assess()).text(Language.POLISH))
                .startsWith(CENTRE.id() + "\nOSL, edycja 2014, stan faktyczny i prawny na 31 grudnia 2014 r.\n");
        assertThat(Report.of(ASSESSOR.at(named, DAY).assess()).text(Language.POLISH))
                .startsWith("Centrum (" + CENTRE.id() + ")\nOSL, ");
        assertThat(Report.of(ASSESSOR.at(named, DAY).assess()).markdown(Language.POLISH))
                .startsWith("# Centrum (" + CENTRE.id()
                        + ")\n\nOSL, edycja 2014, stan faktyczny i prawny na 31 grudnia 2014 r.\\\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_answer_gives_the_same_text_after_it_was_written_down(Language language) {
        Assessment read = OslJson.read(OslJson.write(ASSESSMENT), Assessment.class);
        assertThat(Report.of(read).text(language))
                .isEqualTo(Report.of(ASSESSMENT).text(language));
        assertThat(Report.withReasons(read).markdown(language))
                .isEqualTo(Report.withReasons(ASSESSMENT).markdown(language));
    }

    @Test
    void reasons_are_shown_as_a_tree_on_request() {
        assertThat(Report.of(ASSESSMENT).text(Language.ENGLISH)).doesNotContain("\n        + ");
        assertThat(Report.withReasons(ASSESSMENT).text(Language.ENGLISH)).contains("\n        + ");
        assertThat(Report.withReasons(ASSESSMENT).markdown(Language.ENGLISH)).contains("\n  - `+` ");
    }

    @Test
    void ten_questions_and_eighty_characters_are_shown_unless_asked_otherwise() {
        Questions questions = Questions.of(ASSESSOR.at(EMPTY, DAY));
        Timeline timeline = Timeline.of(ASSESSOR.at(CENTRE, LocalDate.of(2000, 1, 1)), DAY);
        assertThat(Report.of(questions).text(Language.POLISH))
                .isEqualTo(Report.of(questions, 10).text(Language.POLISH))
                .contains("\n10. ")
                .doesNotContain("\n11. ");
        assertThat(Report.of(timeline).text(Language.POLISH))
                .isEqualTo(Report.of(timeline, 80).text(Language.POLISH));
    }

    @Test
    void a_plan_says_in_which_element_something_is_to_be_done() {
        Centre centre = ReportedCentres.example();
        LocalDate day = LocalDate.of(2013, 3, 31);
        Plan plan =
                Plan.towards(StageId.of("I4"), Assessor.of(OslStandard.pilot()).at(centre, day));
        assertThat(Report.of(plan).text(Language.ENGLISH))
                .contains(
                        "Find out: is the provision (community organising, no. 1 on the list, from 14 December 2012; the statute"
                                + " of 14 December 2012) still in force?");
    }

    @Test
    void every_answer_about_a_later_day_says_of_which_day_the_data_are() {
        Assessment assessment = ASSESSOR.at(EMPTY, DAY).assess();
        Plan plan = Plan.towards(StageId.of("I1"), ASSESSOR.at(EMPTY, DAY));
        Timeline timeline = Timeline.of(ASSESSOR.at(EMPTY, DAY), DAY);
        String since = " od tego dnia nic się nie zmieniło\n";
        assertThat(Report.of(assessment).text(Language.POLISH))
                .contains("\ndane są z dnia 31 stycznia 2014 r.; odpowiedź zakłada, że" + since);
        assertThat(Report.of(plan).text(Language.POLISH))
                .contains("\ndane są z dnia 31 stycznia 2014 r.; plan zakłada, że" + since);
        assertThat(Report.of(timeline).text(Language.POLISH))
                .contains("\ndane są z dnia 31 stycznia 2014 r.; dalsze dni zakładają, że" + since);
    }

    @Test
    void centres_are_seen_at_a_glance_only_by_one_standard_on_one_day() {
        Outcomes one = ASSESSOR.at(CENTRE, DAY).outcomes();
        Outcomes other = ASSESSOR.at(CENTRE, DAY.plusDays(1)).outcomes();
        assertThatIllegalArgumentException().isThrownBy(() -> Report.atAGlance(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.atAGlance(Map.of(CENTRE.id(), one, CentreId.of("other"), other)));
    }

    @Test
    void records_are_compared_only_by_one_standard() {
        assertThatIllegalArgumentException().isThrownBy(() -> Report.ofRecords(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.ofRecords(List.of(
                        ASSESSOR.at(CENTRE, DAY).assess(),
                        Assessor.of(OslStandard.pilot()).at(CENTRE, DAY).assess())));
    }

    @Test
    void records_asked_on_different_days_stand_beside_their_days() {
        String text = Report.ofRecords(List.of(
                        ASSESSOR.at(CENTRE, DAY).assess(),
                        ASSESSOR.at(CENTRE, DAY.plusDays(1)).assess()))
                .text(Language.ENGLISH);
        assertThat(text)
                .startsWith("OSL, edition 2014, each centre on a day of its own\n")
                .contains(CENTRE.id() + "  31 December 2014  ", CENTRE.id() + "  1 January 2015    ");
    }

    @Test
    void a_stage_of_which_no_record_speaks_and_that_is_alike_for_all_has_no_column() {
        String text =
                Report.ofRecords(List.of(ASSESSOR.at(EMPTY, DAY).assess())).text(Language.ENGLISH);
        assertThat(text.lines().skip(1).findFirst().orElseThrow().strip()).isEqualTo("facts");
        assertThat(text).contains("for every centre undetermined: I1, ").contains("    no fact speaks of: I1, ");
    }

    @Test
    void rules_of_which_the_same_is_printed_are_told_together() {
        Progress base = Progress.between(ASSESSOR.at(EMPTY, DAY.minusYears(1)), ASSESSOR.at(EMPTY, DAY));
        Progress progress = Progress.builder()
                .from(base)
                .stages(List.of())
                .rules(List.of(changed("OSL-01", "one line"), changed("OSL-02", "another line")))
                .build();
        assertThat(Report.of(progress).text(Language.ENGLISH)).contains("\nOSL-01, OSL-02\n");
    }

    /** A rule that changed by a line that reads the same after, whatever it read before. */
    private static RuleProgress changed(String rule, String before) {
        Reason reason = new Reason(
                Place.root(),
                Optional.of(Wording.same(before)),
                Optional.of(Wording.same("a line")),
                List.of(),
                Optional.empty(),
                List.of());
        return new RuleProgress(
                RuleId.of(rule),
                Wording.same(rule),
                Optional.of(Outcome.UNDETERMINED),
                Optional.of(Outcome.MET),
                List.of(new Explanation(new TreeSet<>(List.of(Cause.TIME)))),
                List.of(reason));
    }

    @Test
    void a_stage_for_which_there_is_a_mere_entry_is_not_one_of_which_no_fact_speaks() {
        Centre bare = OslJson.read("{\"id\": \"bare\", \"familiarisations\": {\"atLeast\": [{}]}}", Centre.class);
        String text = Report.ofRecords(List.of(
                        ASSESSOR.at(bare, DAY).assess(), ASSESSOR.at(EMPTY, DAY).assess()))
                .text(Language.ENGLISH);
        assertThat(text)
                .contains("    no fact speaks of: I2, ")
                .contains("    there is an entry, though without facts, on: I1 (bare)\n");
    }

    @Test
    void presumptions_are_told_with_their_ground_and_the_facts_that_they_read_in() {
        List<PresumptionEntry> all =
                Presumption.all().stream().map(PresumptionEntry::of).toList();
        assertThat(Report.ofPresumptions(all).text(Language.ENGLISH))
                .contains("ground (text of the law, § 39(1), § 40(1), § 52(1)):")
                .contains("      repeal  [/documents/*/repealed]\n")
                .contains("      end of the unit  [/units/*/validity/until]\n")
                .contains("not before the day of which the source speaks  [/units/*/validity/until]\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Report.ofPresumptions(List.of()));
    }

    @Test
    void a_page_about_a_centre_is_made_of_answers_about_it_alone() {
        Standpoint at = ASSESSOR.at(CENTRE, DAY);
        Standpoint other = ASSESSOR.at(CENTRE.withId(CentreId.of("other")), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.ofCentre(
                        at.assess(), Questions.of(other), Optional.empty(), Timeline.of(at, DAY.plusDays(1))));
    }

    @Test
    void where_every_stage_is_reached_no_plan_is_needed() {
        Centre nameless = ReportedCentres.ops().withName(Optional.empty());
        assertThat(Report.ofNothingToPlan(ASSESSOR.at(nameless, DAY)).text(Language.ENGLISH))
                .isEqualTo("""
                        %s
                        OSL, edition 2014, facts and law as of 31 December 2014

                        all stages that apply to the centre are reached; no plan is needed
                        """.replace("%s", nameless.id().toString()));
    }

    @Test
    void that_no_plan_is_needed_is_said_only_if_it_is_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.ofNothingToPlan(ASSESSOR.at(EMPTY, DAY)))
                .withMessage("OSL 2014, empty, 2014-12-31: a stage is not reached; ask for a plan instead");
    }

    @Test
    void fewer_questions_than_one_are_refused_at_once() {
        Questions questions = Questions.of(ASSESSOR.at(EMPTY, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(questions, 0))
                .withMessage("at least one question has to be shown, not 0");
    }
}
