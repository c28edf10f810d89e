package pl.osl.benchmarks.growth;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.timeline.Timeline;

/** What is done with a record; the listing that grows is complete, or for questions and plans may have more elements. */
enum Work {
    READ("read", true, (json, at) -> OslJson.read(json, Centre.class)),
    OUTCOMES("outcomes", true, (json, at) -> at.outcomes()),
    REASONS("reasons", true, (json, at) -> at.assess().withReasons()),
    WRITE("write", true, (json, at) -> OslJson.write(at.centre())),
    TIMELINE("timeline", true, (json, at) -> Timeline.of(at.on(LocalDate.of(1995, 1, 1)), at.day())),
    PROGRESS("progress", true, (json, at) -> Progress.between(at.on(at.day().minusYears(5)), at)),
    QUESTIONS("questions", false, (json, at) -> Questions.of(at)),
    PLAN("plan", false, (json, at) -> Plan.towardsNext(at));

    private final String title;
    private final boolean complete;
    private final BiConsumer<String, Standpoint> done;

    Work(String title, boolean complete, BiConsumer<String, Standpoint> done) {
        this.title = title;
        this.complete = complete;
        this.done = done;
    }

    /** The head of its column. */
    String title() {
        return title;
    }

    /** Whether the listing that grows is said to be complete. */
    boolean isOfComplete() {
        return complete;
    }

    /** Does it once. */
    void run(String json, Standpoint at) {
        done.accept(json, at);
    }
}
