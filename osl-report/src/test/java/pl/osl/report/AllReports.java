package pl.osl.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.presumption.PresumptionEntry;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;

/** A report of each kind of answer about a centre. */
final class AllReports {

    static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Standard NOTHING_DEMANDED = Standard.of("OSL", "0");
    private static final Standard PILOT = OslStandard.pilot();
    private static final Standard EDITION_2014 = OslStandard.edition2014();

    private AllReports() {}

    static Map<String, Report> about(Centre centre) {
        Assessor assessor = Assessor.of(EDITION_2014).withWaivers(waivers(centre));
        Assessment assessment = assessor.at(centre, DAY).assess();
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("assessment", Report.of(assessment));
        reports.put("assessment with reasons", Report.withReasons(assessment));
        reports.put("brief assessment", Report.of(assessment.brief()));
        plans(centre, assessor, reports);
        Questions questions = Questions.of(assessor.at(centre, DAY));
        reports.put("questions", Report.of(questions));
        reports.put("two questions", Report.of(questions, 2));
        Timeline timeline = Timeline.of(assessor.at(centre, FIRST), LAST);
        reports.put("timeline", Report.of(timeline));
        reports.put("narrow timeline", Report.of(timeline, 20));
        reports.put("progress", Report.of(progress(centre)));
        reports.put("replay", Report.of(Replay.verify(assessment, centre, Assessor.of(EDITION_2014))));
        reports.put(
                "centre on one page",
                Report.ofCentre(assessment, questions, Plan.towardsNext(assessor.at(centre, DAY)), timeline));
        reports.put(
                "presumptions",
                Report.ofPresumptions(
                        Presumption.all().stream().map(PresumptionEntry::of).toList()));
        reports.put("records", Report.ofRecords(List.of(assessment, assessment)));
        several(centre, assessor, reports);
        presuming(centre, assessor.presuming(Presumption.all()), reports);
        return reports;
    }

    private static void presuming(Centre centre, Assessor assessor, Map<String, Report> reports) {
        Standpoint at = assessor.at(centre, DAY);
        Assessment assessment = at.assess();
        Questions questions = Questions.of(at);
        Timeline timeline = Timeline.of(at.on(FIRST), LAST);
        reports.put("presuming assessment", Report.withReasons(assessment));
        reports.put("presuming records", Report.ofRecords(List.of(assessment)));
        reports.put("presuming questions", Report.of(questions));
        reports.put("presuming timeline", Report.of(timeline));
        reports.put("presuming plan", Report.of(Plan.towards(StageId.of("I4"), at)));
        reports.put("presuming progress", Report.of(Progress.between(at.firm(), at)));
        reports.put("presuming centre on one page", Report.ofCentre(assessment, questions, Optional.empty(), timeline));
        reports.put(
                "presuming cohort",
                Report.of(Stream.of(at.outcomes()).collect(CohortSummary.collector(assessor, DAY))));
    }

    private static void plans(Centre centre, Assessor assessor, Map<String, Report> reports) {
        for (String stage : List.of("I4", "I8", "BASE")) {
            Plan plan = Plan.towards(StageId.of(stage), assessor.at(centre, DAY));
            reports.put("plan for " + stage, Report.of(plan));
        }
        Standpoint whole = Assessor.of(NOTHING_DEMANDED).at(centre, DAY);
        reports.put("nothing to plan", Report.ofNothingToPlan(whole));
    }

    private static void several(Centre centre, Assessor assessor, Map<String, Report> reports) {
        Outcomes outcomes = assessor.at(centre, DAY).outcomes();
        Map<CentreId, Outcomes> both = new LinkedHashMap<>();
        both.put(centre.id(), outcomes);
        both.put(CentreId.of("other"), outcomes);
        reports.put("glance", Report.atAGlance(both));
        CohortSummary cohort = Stream.of(outcomes)
                .collect(CohortSummary.collector(assessor, DAY))
                .refusing(1);
        reports.put("cohort", Report.of(cohort));
        reports.put("catalogue", Report.of(EDITION_2014.catalogue()));
        Map<RuleId, List<String>> cases = Map.of(RuleId.of("OSL-04"), List.of("met_by | one", "not met"));
        reports.put("catalogue with cases", Report.of(PILOT.catalogue(), OslStandard.sources(), cases));
    }

    private static Progress progress(Centre centre) {
        return Progress.between(
                Assessor.of(PILOT).at(centre, FIRST), Assessor.of(EDITION_2014).at(centre, DAY));
    }

    private static Waivers waivers(Centre centre) {
        return Waivers.builder()
                .addWaivers(Waiver.builder()
                        .rule(RuleId.of("OSL-16"))
                        .centre(centre.id())
                        .reason("*nowy* statut_\n# w <przygotowaniu>")
                        .grantedBy("zespół")
                        .until(LAST)
                        .build())
                .build();
    }
}
