package pl.osl.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Answer;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.timeline.Timeline;

/** One answer of each kind to the same question. */
final class EveryAnswer {

    private final Map<Class<? extends Answer>, Answer> answers = new LinkedHashMap<>();

    private <T extends Answer> void put(Class<T> type, T answer) {
        answers.put(type, answer);
    }

    /** The answers about two records of a centre, the later one seven months after the day. */
    static Map<Class<? extends Answer>, Answer> about(Assessor assessor, Centre before, Centre after, LocalDate day) {
        Standpoint earlier = assessor.at(before, day);
        Standpoint later = assessor.at(after, day.plusMonths(7));
        Assessment assessment = later.assess();
        StageId stage =
                Plan.next(later).orElse(assessor.standard().stages().get(0).id());
        EveryAnswer every = new EveryAnswer();
        every.put(Assessment.class, assessment);
        every.put(BriefAssessment.class, assessment.brief());
        every.put(Plan.class, Plan.towards(stage, later));
        every.put(Questions.class, Questions.of(later));
        every.put(Timeline.class, Timeline.of(earlier, day.plusYears(3)));
        every.put(Progress.class, Progress.between(earlier, later));
        every.put(
                CohortSummary.class,
                Stream.of(later.outcomes()).collect(CohortSummary.collector(assessor, later.day())));
        every.put(Replay.class, Replay.verify(earlier.assess(), after, assessor));
        return every.answers;
    }
}
