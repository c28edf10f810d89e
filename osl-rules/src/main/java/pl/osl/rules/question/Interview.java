package pl.osl.rules.question;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.GapKind;

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
 * <p>A list is asked about again after an entry was added to it, since it may then be complete. Immutable and safe to
 * share between threads.
 */
public final class Interview {

    /** What has been asked: where, whatever else was recorded meanwhile, and in what way it was open. */
    private record AskedPlace(Place place, GapKind kind) {}

    private final Standpoint at;
    private final Questions questions;
    private final Set<AskedPlace> asked;

    private Interview(Standpoint at, Set<AskedPlace> asked) {
        this.at = at;
        this.asked = asked;
        this.questions = Questions.of(at);
    }

    /** An interview in which nothing has been asked. */
    public static Interview of(Standpoint at) {
        return new Interview(Objects.requireNonNull(at, "standpoint"), Set.of());
    }

    /** The record with all the answers so far. */
    public Centre centre() {
        return at.centre();
    }

    /** All that is open now, whether it was asked or not. */
    public Questions questions() {
        return questions;
    }

    /** What to ask next; empty if nothing is left but what was asked already. */
    public Optional<Question> question() {
        return questions.questions().stream()
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
        return new Interview(at.assessor().at(questions.answered(centre(), answer), at.day()), all);
    }

    private static boolean addsEntry(PossibleAnswer answer) {
        return answer.amendments().stream()
                .anyMatch(amendment -> amendment.place().toString().contains("/-"));
    }

    private static AskedPlace key(Question question) {
        return new AskedPlace(question.place().inCompleteLists(), question.kind());
    }
}
