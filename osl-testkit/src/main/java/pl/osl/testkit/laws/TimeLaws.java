package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.progress.RuleProgress;
import pl.osl.rules.progress.StageProgress;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.timeline.Boundary;
import pl.osl.rules.timeline.RuleChange;
import pl.osl.rules.timeline.Timeline;
import pl.osl.testkit.generate.Knowledge;

/** The laws of timelines and progress, each checked on one case; {@link StandardLaws} checks them on many. */
public final class TimeLaws {

    private TimeLaws() {}

    /** A timeline agrees with asking on each day, and has no boundary where nothing changes. */
    public static void timelineIsEveryDayAsked(Assessor assessor, Centre centre, LocalDate from, LocalDate to) {
        Timeline timeline = Timeline.of(assessor.at(centre, from), to);
        Outcomes stands = assessor.at(centre, from).outcomes();
        int passed = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            stands = assessor.at(centre, day).outcomes();
            passed += isBoundary(day, timeline, passed) ? 1 : 0;
            saysTheSame(timeline, passed, stands);
        }
        assertThat(passed)
                .as("boundaries between the two days")
                .isEqualTo(timeline.boundaries().size());
        assertThat(stands.day()).isEqualTo(timeline.lastDay());
        timeline.boundaries().forEach(TimeLaws::changesSomething);
    }

    private static boolean isBoundary(LocalDate day, Timeline timeline, int passed) {
        List<Boundary> all = timeline.boundaries();
        return passed < all.size() && all.get(passed).day().equals(day);
    }

    /** Compares every day with the span that contains it. */
    private static void saysTheSame(Timeline timeline, int passed, Outcomes asked) {
        LocalDate spanned = timeline.spans().get(passed).from();
        for (Stage stage : asked.standard().stages()) {
            assertThat(timeline.status(stage.id(), spanned))
                    .as("%s on %s", stage.id(), asked.day())
                    .isEqualTo(asked.status(stage.id()));
            assertThat(timeline.presumed(stage.id(), spanned))
                    .as("presumed of %s on %s", stage.id(), asked.day())
                    .isEqualTo(asked.presumed(stage.id()));
        }
        for (Rule rule : asked.standard().rules()) {
            assertThat(Laws.truth(timeline.outcome(rule.id(), spanned)))
                    .as("%s on %s", rule.id(), asked.day())
                    .isEqualTo(Laws.truth(asked.outcome(rule.id())));
            assertThat(timeline.presumed(rule.id(), spanned))
                    .as("presumed of %s on %s", rule.id(), asked.day())
                    .isEqualTo(asked.presumed(rule.id()));
        }
    }

    private static void changesSomething(Boundary boundary) {
        assertThat(boundary.rules().size() + boundary.presumedRules().size())
                .as("%s", boundary.day())
                .isPositive();
        assertThat(boundary.presumedRules()).allMatch(change -> !change.before().equals(change.after()));
        assertThat(boundary.rules()).allMatch(change -> change.before() != change.after());
        assertThat(boundary.stages()).allMatch(change -> change.before() != change.after());
        assertThat(boundary.stages())
                .as("%s", boundary.day())
                .allMatch(change -> !change.because().isEmpty());
    }

    /** What is presumed stands beside the firm changes and alters none of them. */
    public static void firmChangesStay(Assessor presuming, Centre centre, LocalDate from, LocalDate to) {
        List<Boundary> beside = Timeline.of(presuming.at(centre, from), to).boundaries();
        List<Boundary> firm =
                Timeline.of(presuming.presuming().at(centre, from), to).boundaries();
        assertThat(beside.stream()
                        .filter(boundary -> !boundary.rules().isEmpty())
                        .map(boundary -> new Boundary(
                                boundary.day(), boundary.stages(), boundary.rules(), List.of(), List.of())))
                .isEqualTo(firm);
    }

    /** Every change has a reason, whose evidence is in the record. */
    public static void changesPointIntoTheRecord(Assessor assessor, Centre centre, LocalDate from, LocalDate to) {
        JsonNode record = Knowledge.tree(centre);
        for (Boundary boundary : Timeline.of(assessor.at(centre, from), to).boundaries()) {
            for (RuleChange change : boundary.rules()) {
                if (Laws.truth(change.before()) != Laws.truth(change.after())) {
                    assertThat(change.because())
                            .as("%s on %s", change, boundary.day())
                            .isNotEmpty();
                }
                change.because().stream()
                        .flatMap(reason -> reason.evidence().stream())
                        .forEach(found -> Laws.standsInTheRecord(found, record));
            }
        }
    }

    /** Progress names every difference and nothing else; if only one cause is possible, it names only that cause. */
    public static void progressIsWhatDiffers(Standpoint earlier, Standpoint later) {
        Progress progress = Progress.between(earlier, later);
        Outcomes before = answers(earlier);
        Outcomes after = answers(later);
        for (Rule rule : later.assessor().standard().rules()) {
            boolean held = earlier.assessor().standard().rules().stream()
                    .anyMatch(other -> other.id().equals(rule.id()));
            boolean differs = !held || before.outcome(rule.id()) != after.outcome(rule.id());
            assertThat(progress.rules().stream().anyMatch(named -> named.rule().equals(rule.id())))
                    .as("%s is named", rule.id())
                    .isEqualTo(differs);
        }
        for (RuleProgress rule : progress.rules()) {
            assertThat(rule.because()).as("%s", rule.rule()).isNotEmpty();
        }
        assertThat(progress.stages()).allMatch(stage -> !stage.because().isEmpty());
    }

    /** If only these causes are possible, every difference is attributed to them alone. */
    public static void progressNamesOnly(Set<Cause> causes, Standpoint earlier, Standpoint later) {
        Progress progress = Progress.between(earlier, later);
        Stream.concat(
                        progress.rules().stream().map(RuleProgress::because),
                        progress.stages().stream().map(StageProgress::because))
                .forEach(because -> assertThat(because)
                        .isNotEmpty()
                        .allSatisfy(each -> assertThat(each.causes()).isSubsetOf(causes)));
    }

    private static Outcomes answers(Standpoint standpoint) {
        return standpoint.outcomes();
    }

    /** What a record tells stays told when it is carried forward to a later day: the answers of a day are as before. */
    static void carryingForwardChangesNothing(Assessor assessor, Centre centre, LocalDate day, int days) {
        centre.recordedOn().map(recorded -> recorded.plusDays(days)).ifPresent(later -> {
            Outcomes before = assessor.at(centre, day).outcomes();
            Outcomes after =
                    assessor.at(Amendments.carriedForward(centre, later), day).outcomes();
            for (Rule rule : assessor.standard().rules()) {
                assertThat(after.outcome(rule.id())).as("%s", rule.id()).isEqualTo(before.outcome(rule.id()));
            }
        });
    }
}
