package pl.osl.rules.question;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.plan.Plan;

/**
 * Questions about one centre, put one after the other: each is asked of the record that the answers before it gave, and
 * none is asked twice.
 *
 * <pre>{@code
 * Interview interview = Interview.of(standpoint);
 * while (interview.question().isPresent()) {
 *     Question question = interview.question().get();
 *     interview = interview.answered(choice(question.answers()));
 * }
 * Centre known = interview.centre();
 * }</pre>
 *
 * <p>It keeps to the next stage with which it began for as long as that is not reached, so that it does not turn from one
 * to another, and chooses the next only then. A list is asked about again after an entry was added to it, since it may then be complete. Immutable and safe to
 * share between threads.
 */
public final class Interview {

    /** What has been asked: where, whatever else was recorded meanwhile, and in what way it was open. */
    private record AskedPlace(Place place, GapKind kind) {}

    private final Standpoint at;
    private final Questions questions;
    private final Set<AskedPlace> asked;
    private final Optional<StageId> next;

    private Interview(Standpoint at, Set<AskedPlace> asked, Optional<StageId> next) {
        this.at = at;
        this.asked = asked;
        this.next = next;
        this.questions = QuestionWriter.questions(at, next);
    }

    /** An interview in which nothing has been asked. */
    public static Interview of(Standpoint at) {
        return new Interview(Objects.requireNonNull(at, "standpoint"), Set.of(), Plan.next(at));
    }

    /** The record with all the answers so far. */
    public Centre centre() {
        return at.centre();
    }

    /** All that is open now, whether it was asked or not. */
    public Questions questions() {
        return questions;
    }

    /** What to ask next; empty if nothing is left that is worth asking now but what was asked already. */
    public Optional<Question> question() {
        return questions.offered().stream()
                .filter(question -> !asked.contains(key(question)))
                .findFirst();
    }

    /**
     * The interview after an answer to the next question.
     *
     * @param answer one of its answers, perhaps {@linkplain PossibleAnswer#telling narrowed}
     * @throws IllegalStateException if nothing is left to ask
     * @throws IllegalArgumentException if the answer still wants a text
     * @throws UnreadableRecordException if the record cannot say so
     */
    public Interview answered(PossibleAnswer answer) {
        Question question = question().orElseThrow(() -> new IllegalStateException("nothing is left to ask"));
        Set<AskedPlace> all = new HashSet<>(asked);
        if (!addsEntry(answer)) {
            all.add(key(question));
        }
        Standpoint then = at.assessor().at(questions.answered(centre(), answer), at.day());
        return new Interview(
                then, all, next.filter(stage -> isOpen(stage, then)).or(() -> Plan.next(then)));
    }

    private static boolean isOpen(StageId stage, Standpoint at) {
        StageStatus status = at.outcomes().status(stage);
        return status != StageStatus.REACHED && status != StageStatus.NOT_APPLICABLE;
    }

    private static boolean addsEntry(PossibleAnswer answer) {
        return answer.amendments().stream()
                .anyMatch(amendment -> amendment.place().toString().contains("/-"));
    }

    private static AskedPlace key(Question question) {
        return new AskedPlace(question.place().inCompleteLists(), question.kind());
    }
}
