package pl.osl.testkit.laws;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static pl.osl.testkit.generate.Centres.centres;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.Centres.silentCentres;
import static pl.osl.testkit.generate.GrantedWaivers.waivers;
import static pl.osl.testkit.generate.Knowledge.knowledge;
import static pl.osl.testkit.generate.Knowledge.sameEntries;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;
import pl.osl.rules.waiver.Waivers;

/**
 * The laws that hold for every standard; implement it in a test class to check yours.
 *
 * <pre>{@code
 * class MyStandardTest implements StandardLaws {
 *     public Standard standard() {
 *         return MyStandard.edition();
 *     }
 * }
 * }</pre>
 */
public interface StandardLaws {

    /** The standard under test. */
    Standard standard();

    /** The number of generated cases on which each law is checked. */
    default int cases() {
        return 300;
    }

    @Test
    default void the_full_and_the_fast_reading_agree() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days())
                .checkAssert((centre, day) -> Laws.bothReadingsAgree(assessor, centre, day));
    }

    @Test
    default void more_knowledge_never_overturns_an_answer() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(knowledge(), days())
                .checkAssert((pair, day) -> Laws.knowledgeOverturnsNothing(assessor, pair, day));
    }

    @Test
    default void answers_stand_as_long_as_they_say() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(centres(), days())
                .checkAssert((centre, day) -> Laws.answersStandAsLongAsTheySay(assessor, centre, day));
    }

    @Test
    default void a_record_that_is_carried_forward_answers_as_before() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days(), integers().between(0, 1000))
                .checkAssert(
                        (centre, day, later) -> TimeLaws.carryingForwardChangesNothing(assessor, centre, day, later));
    }

    @Test
    default void reasons_point_into_the_record() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days())
                .checkAssert((centre, day) -> Laws.reasonsPointIntoTheRecord(assessor, centre, day));
    }

    @Test
    default void any_split_and_any_order_of_a_cohort_gives_the_same_summary() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(lists().of(centres()).ofSizeBetween(0, 6), integers().between(0, 6), days())
                .checkAssert((cohort, split, day) -> Laws.cohortsMergeAnyhow(assessor, cohort, split, day));
    }

    @Test
    default void the_order_of_listings_means_nothing() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days())
                .checkAssert((centre, day) -> Laws.orderMeansNothing(assessor, centre, day));
    }

    @Test
    default void a_plan_is_enough_and_nothing_in_it_is_spare() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(Math.max(3, cases() / 40))
                .forAll(centres(), days())
                .checkAssert((centre, day) -> PlanLaws.plansAreEnough(assessor, centre, day));
    }

    @Test
    default void what_is_settled_under_assumptions_is_the_same_on_the_changed_record() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(centres(), days(), SuppositionLaws.choices())
                .checkAssert((centre, day, choices) ->
                        SuppositionLaws.assumedAndChangedAgree(assessor, centre, day, choices));
    }

    @Test
    default void assuming_that_more_is_recorded_overturns_nothing() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(centres(), days(), SuppositionLaws.choices())
                .checkAssert((centre, day, choices) ->
                        SuppositionLaws.recordingOverturnsNothing(assessor, centre, day, choices));
    }

    @Test
    default void presumed_answers_are_those_of_the_record_in_which_they_are_recorded() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(cases())
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) -> PresumptionLaws.presumedIsFirmOnceRecorded(assessor, centre, day));
    }

    @Test
    default void what_is_presumed_suffices_and_nothing_of_it_is_spare() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(cases() / 3)
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) -> PresumptionLaws.placesSufficeAndNoneIsSpare(assessor, centre, day));
    }

    @Test
    default void firm_answers_are_the_same_whatever_is_presumed() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) -> PresumptionLaws.firmAnswersStay(assessor, centre, day));
    }

    @Test
    default void presumed_answers_stand_as_long_as_they_say() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(Math.max(3, cases() / 20))
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) -> PresumptionLaws.presumedStatusesStand(assessor, centre, day));
    }

    @Test
    default void a_richer_record_that_records_what_was_presumed_keeps_the_answer() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(cases())
                .forAll(sameEntries(), days())
                .checkAssert((pair, day) -> PresumptionLaws.richerRecordsKeepThePresumed(assessor, pair, day));
    }

    @Test
    default void cohorts_under_presumptions_merge_anyhow() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(cases() / 10)
                .forAll(
                        lists().of(silentCentres()).ofSizeBetween(0, 4),
                        integers().between(0, 4),
                        days())
                .checkAssert((cohort, split, day) -> Laws.cohortsMergeAnyhow(assessor, cohort, split, day));
    }

    @Test
    default void a_timeline_tells_what_is_presumed_on_every_day() {
        Assessor assessor = Assessor.of(standard())
                .presuming(
                        Presumption.ACTS_CONTINUE,
                        Presumption.engagementContinues(Period.ofDays(20)),
                        Presumption.SOURCE_SPEAKS_OF_ITS_DAY);
        Trial.cases(Math.max(3, cases() / 40))
                .forAll(silentCentres(), days(), integers().between(20, 80))
                .checkAssert((centre, day, length) -> {
                    TimeLaws.timelineIsEveryDayAsked(assessor, centre, day, day.plusDays(length));
                    TimeLaws.firmChangesStay(assessor, centre, day, day.plusDays(length));
                });
    }

    @Test
    default void a_plan_rests_on_what_it_presumes_and_on_no_more() {
        Assessor assessor = Assessor.of(standard()).presuming(Presumption.all());
        Trial.cases(Math.max(3, cases() / 40))
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) -> PlanLaws.presumedPlansRestOnWhatTheyName(assessor, centre, day));
    }

    @Test
    default void an_answer_reads_back_as_what_was_written() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days())
                .checkAssert((centre, day) ->
                        Laws.writingLosesNothing(assessor.at(centre, day).assess(), Assessment.class));
    }

    @Test
    default void a_summary_reads_back_as_what_was_written() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(lists().of(centres()).ofSizeBetween(0, 6), days())
                .checkAssert((cohort, day) ->
                        Laws.writingLosesNothing(Laws.summary(assessor, cohort, day), CohortSummary.class));
    }

    @Test
    default void the_full_and_the_fast_reading_agree_under_waivers() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(centres(), days(), waivers(ruleIds()))
                .checkAssert(
                        (centre, day, waivers) -> Laws.bothReadingsAgree(assessor.withWaivers(waivers), centre, day));
    }

    @Test
    default void more_knowledge_never_overturns_an_answer_under_waivers() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases())
                .forAll(knowledge(), days(), waivers(ruleIds()))
                .checkAssert((pair, day, waivers) ->
                        Laws.knowledgeOverturnsNothing(assessor.withWaivers(waivers), pair, day));
    }

    @Test
    default void answers_stand_as_long_as_they_say_under_waivers() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(centres(), days(), waivers(ruleIds()))
                .checkAssert((centre, day, waivers) ->
                        Laws.answersStandAsLongAsTheySay(assessor.withWaivers(waivers), centre, day));
    }

    @Test
    default void a_waiver_makes_no_stage_worse_and_none_is_lost() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases()).forAll(centres(), days(), waivers(ruleIds())).checkAssert((centre, day, waivers) -> {
            WaiverLaws.waiversMakeNothingWorse(assessor, waivers, centre, day);
            WaiverLaws.noWaiverIsLost(assessor, waivers, centre, day);
        });
    }

    @Test
    default void an_answer_under_waivers_reads_back_as_what_was_written() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3).forAll(centres(), days(), waivers(ruleIds())).checkAssert((centre, day, waivers) -> {
            Laws.writingLosesNothing(waivers, Waivers.class);
            Laws.writingLosesNothing(
                    assessor.withWaivers(waivers).at(centre, day).assess(), Assessment.class);
        });
    }

    @Test
    default void a_timeline_agrees_with_asking_on_every_day() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 5).forAll(centres(), days()).checkAssert((centre, day) -> {
            TimeLaws.timelineIsEveryDayAsked(assessor, centre, day, day.plusYears(3));
            TimeLaws.changesPointIntoTheRecord(assessor, centre, day, day.plusYears(3));
        });
    }

    @Test
    default void a_timeline_reads_back_as_what_was_written() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases() / 3)
                .forAll(centres(), days())
                .checkAssert((centre, day) -> Laws.writingLosesNothing(
                        Timeline.of(assessor.at(centre, day), day.plusYears(3)), Timeline.class));
    }

    @Test
    default void progress_names_what_differs_and_by_what() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(cases()).forAll(knowledge(), days(), days()).checkAssert((pair, one, other) -> {
            LocalDate first = one.isBefore(other) ? one : other;
            LocalDate second = one.isBefore(other) ? other : one;
            Standpoint earlier = assessor.at(pair.less(), first);
            Standpoint later = assessor.at(pair.more(), second);
            TimeLaws.progressIsWhatDiffers(earlier, later);
            TimeLaws.progressNamesOnly(
                    Set.of(Cause.FACTS, Cause.DAY_OF_THE_RECORD), earlier, assessor.at(pair.more(), first));
            TimeLaws.progressNamesOnly(Set.of(Cause.TIME), earlier, assessor.at(pair.less(), second));
            Laws.writingLosesNothing(Progress.between(earlier, later), Progress.class);
        });
    }

    @Test
    default void questions_are_about_what_is_open_and_settle_what_they_say() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(Math.max(1, cases() / 5)).forAll(centres(), days()).checkAssert((centre, day) -> {
            QuestionLaws.questionsAreAboutWhatIsOpen(assessor, centre, day);
            QuestionLaws.answersSettleWhatTheySay(assessor, centre, day);
        });
    }

    @Test
    default void answers_to_questions_can_be_written_into_the_record() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(Math.max(3, cases() / 20))
                .forAll(centres(), days())
                .checkAssert((centre, day) ->
                        AnswerLaws.answersCanBeWritten(assessor, centre, Questions.of(assessor.at(centre, day))));
    }

    private List<RuleId> ruleIds() {
        return standard().rules().stream().map(Rule::id).toList();
    }
}
