package pl.osl.testkit;

import static pl.osl.testkit.generate.Centres.centres;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.GrantedWaivers.waivers;
import static pl.osl.testkit.generate.Knowledge.knowledge;
import static pl.osl.testkit.generate.Standards.standards;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.progress.Progress;
import pl.osl.testkit.laws.Laws;
import pl.osl.testkit.laws.PlanLaws;
import pl.osl.testkit.laws.QuestionLaws;
import pl.osl.testkit.laws.SuppositionLaws;
import pl.osl.testkit.laws.TimeLaws;
import pl.osl.testkit.laws.Trial;
import pl.osl.testkit.laws.WaiverLaws;

/** The laws hold not only for the standard that is shipped but for whatever a rule author may write. */
class GeneratedStandardLawsTest {

    /** The rules that every generated standard has. */
    private static final List<RuleId> RULES =
            Stream.of("R1a", "R1b", "R2a", "R2b", "R3a", "R3b").map(RuleId::of).toList();

    @Test
    void the_full_and_the_fast_reading_agree() {
        Trial.cases(1000)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) -> Laws.bothReadingsAgree(Assessor.of(standard), centre, day));
    }

    @Test
    void more_knowledge_never_overturns_an_answer() {
        Trial.cases(1000)
                .forAll(standards(), knowledge(), days())
                .checkAssert((standard, pair, day) -> Laws.knowledgeOverturnsNothing(Assessor.of(standard), pair, day));
    }

    @Test
    void answers_stand_as_long_as_they_say() {
        Trial.cases(150)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) ->
                        Laws.answersStandAsLongAsTheySay(Assessor.of(standard), centre, day));
    }

    @Test
    void reasons_point_into_the_record() {
        Trial.cases(1000)
                .forAll(standards(), centres(), days())
                .checkAssert(
                        (standard, centre, day) -> Laws.reasonsPointIntoTheRecord(Assessor.of(standard), centre, day));
    }

    @Test
    void the_order_of_listings_means_nothing() {
        Trial.cases(500)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) -> Laws.orderMeansNothing(Assessor.of(standard), centre, day));
    }

    @Test
    void a_plan_is_enough_and_nothing_in_it_is_spare() {
        Trial.cases(40)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) -> PlanLaws.plansAreEnough(Assessor.of(standard), centre, day));
    }

    @Test
    void what_is_settled_under_assumptions_is_the_same_on_the_changed_record() {
        Trial.cases(300)
                .forAll(standards(), centres(), days(), SuppositionLaws.choices())
                .checkAssert((standard, centre, day, choices) ->
                        SuppositionLaws.assumedAndChangedAgree(Assessor.of(standard), centre, day, choices));
    }

    @Test
    void assuming_that_more_is_recorded_overturns_nothing() {
        Trial.cases(300)
                .forAll(standards(), centres(), days(), SuppositionLaws.choices())
                .checkAssert((standard, centre, day, choices) ->
                        SuppositionLaws.recordingOverturnsNothing(Assessor.of(standard), centre, day, choices));
    }

    @Test
    void an_answer_reads_back_as_what_was_written() {
        Trial.cases(300)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) -> Laws.writingLosesNothing(
                        Assessor.of(standard).at(centre, day).assess(), Assessment.class));
    }

    @Test
    void a_record_reads_back_as_what_was_written() {
        Trial.cases(1000).forAll(centres()).checkAssert(centre -> Laws.writingLosesNothing(centre, Centre.class));
    }

    @Test
    void the_laws_hold_under_waivers() {
        Trial.cases(500)
                .forAll(standards(), knowledge(), days(), waivers(RULES))
                .checkAssert((standard, pair, day, waivers) -> {
                    Assessor waiving = Assessor.of(standard).withWaivers(waivers);
                    Laws.bothReadingsAgree(waiving, pair.more(), day);
                    Laws.knowledgeOverturnsNothing(waiving, pair, day);
                    WaiverLaws.waiversMakeNothingWorse(Assessor.of(standard), waivers, pair.more(), day);
                    WaiverLaws.noWaiverIsLost(Assessor.of(standard), waivers, pair.more(), day);
                });
    }

    @Test
    void answers_stand_as_long_as_they_say_under_waivers() {
        Trial.cases(150)
                .forAll(standards(), centres(), days(), waivers(RULES))
                .checkAssert((standard, centre, day, waivers) ->
                        Laws.answersStandAsLongAsTheySay(Assessor.of(standard).withWaivers(waivers), centre, day));
    }

    @Test
    void a_timeline_agrees_with_asking_on_every_day() {
        Trial.cases(300).forAll(standards(), centres(), days()).checkAssert((standard, centre, day) -> {
            Assessor assessor = Assessor.of(standard);
            TimeLaws.timelineIsEveryDayAsked(assessor, centre, day, day.plusYears(3));
            TimeLaws.changesPointIntoTheRecord(assessor, centre, day, day.plusYears(3));
        });
    }

    @Test
    void progress_names_what_differs_and_by_what() {
        Trial.cases(500)
                .forAll(standards(), standards(), knowledge(), days())
                .checkAssert((standard, other, pair, day) -> {
                    Standpoint earlier = Assessor.of(standard).at(pair.less(), day);
                    Standpoint edited = Assessor.of(other).at(pair.less(), day);
                    Standpoint later = Assessor.of(other).at(pair.more(), day.plusMonths(7));
                    TimeLaws.progressIsWhatDiffers(earlier, later);
                    TimeLaws.progressNamesOnly(Set.of(Cause.EDITION), earlier, edited);
                    Laws.writingLosesNothing(Progress.between(earlier, later), Progress.class);
                });
    }

    @Test
    void questions_are_about_what_is_open_and_settle_what_they_say() {
        Trial.cases(80).forAll(standards(), centres(), days()).checkAssert((standard, centre, day) -> {
            QuestionLaws.questionsAreAboutWhatIsOpen(Assessor.of(standard), centre, day);
            QuestionLaws.answersSettleWhatTheySay(Assessor.of(standard), centre, day);
        });
    }
}
