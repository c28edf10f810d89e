package pl.osl.rules.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.walk.LabelledValue;

/** Answers for the sake of a rule, made of the assumptions by which a search found it settled. */
final class SoughtAnswers {

    private static final Wording GIVEN = Wording.of("Tak", "Yes");
    private static final Wording SOME = Wording.of("Co najmniej 1", "At least 1");

    /** A search gives up above this; a number beyond it is no answer, so whichever there is would be told. */
    private static final int MOST_SENSIBLE = 100_000;

    /** Limit on the answers that are given instead of one with several values; above it the value is wanted. */
    static final int MOST_VARIANTS = 8;

    private final MissingFact fact;

    SoughtAnswers(MissingFact fact) {
        this.fact = fact;
    }

    /** The answers that make these assumptions, one for each of the values of which any will do. */
    List<CandidateAnswer> of(Assumptions assumptions) {
        List<Move> moves = assumptions.moves();
        boolean isOffered = fact.open().question().kind() == AskedKind.VALUE;
        if (moves.size() != 1 || moves.get(0).assumption() instanceof Assumption.Present) {
            return variants(moves).stream()
                    .flatMap(each -> together(each).stream())
                    .toList();
        }
        Move move = moves.get(0);
        Place place = move.place();
        if (move.assumption() instanceof Assumption.OneOf some) {
            List<CandidateAnswer> each = new ArrayList<>();
            some.values()
                    .forEach(value -> each.add(new CandidateAnswer(
                            capital(LabelledValue.words(value)),
                            List.of(Amendment.value(place, value)),
                            Optional.empty(),
                            isOffered)));
            return each;
        }
        if (isNumber(move) && ((Assumption.Between) move.assumption()).least() > MOST_SENSIBLE) {
            return List.of(CandidateAnswer.wanting(SOME, Amendment.value(place, 1), WantedKind.NUMBER, "1"));
        }
        Amendment change = MovesAsAmendments.of(move);
        return List.of(new CandidateAnswer(says(move), List.of(change), wants(move, change), isOffered));
    }

    /** Moves of which one takes each of a few values in turn. */
    private static List<List<Move>> variants(List<Move> moves) {
        List<List<Move>> variants = List.of(List.of());
        for (Move move : moves) {
            List<Move> each = values(move).size() * variants.size() > MOST_VARIANTS ? List.of(move) : oneByOne(move);
            variants = variants.stream()
                    .flatMap(begun -> each.stream()
                            .map(next -> Stream.concat(begun.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return variants;
    }

    private static List<Move> oneByOne(Move move) {
        List<Object> values = values(move);
        return values.size() < 2
                ? List.of(move)
                : values.stream()
                        .map(value -> new Move(
                                move.place(),
                                new Assumption.OneOf(List.of(value)),
                                move.step(),
                                move.kind(),
                                move.isBegun(),
                                () -> AssumedWords.of(move.words().label(), LabelledValue.words(value))))
                        .toList();
    }

    /** The values of which any will do; empty if it assumes something else. */
    private static List<Object> values(Move move) {
        return move.assumption() instanceof Assumption.OneOf some ? some.values() : List.of();
    }

    /** The answer that makes several changes; none if it would leave more than one value to be chosen. */
    private Optional<CandidateAnswer> together(List<Move> moves) {
        List<Move> open = moves.stream().filter(move -> values(move).size() > 1).toList();
        if (open.size() > 1) {
            return Optional.empty();
        }
        List<Amendment> changes = moves.stream().map(MovesAsAmendments::of).toList();
        return Optional.of(new CandidateAnswer(
                new AnswerSentence(fact, moves).says(),
                changes,
                open.stream().findFirst().map(move -> WantedValue.oneOf(move.place(), values(move))),
                false));
    }

    private static Wording says(Move move) {
        return move.assumption() instanceof Assumption.Something ? GIVEN : capital(move.says());
    }

    private static Wording capital(Wording words) {
        return Wording.of(capital(words.polish()), capital(words.english()));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<WantedValue> wants(Move move, Amendment change) {
        if (move.assumption() instanceof Assumption.Something) {
            return Optional.of(WantedValue.text(move.place()));
        }
        if (isNumber(move)) {
            return change.value()
                    .map(scalar -> new WantedValue(
                            move.place(), WantedKind.NUMBER, scalar.value().toString()));
        }
        boolean isDay = move.assumption() instanceof Assumption.Between between
                && between.perWhole() == Assumption.Between.DAYS;
        return isDay
                ? change.value()
                        .map(scalar -> When.parse(scalar.value().toString()))
                        .map(span -> new WantedValue(move.place(), WantedKind.DAY, within(span)))
                : Optional.empty();
    }

    private static boolean isNumber(Move move) {
        return move.assumption() instanceof Assumption.Between between && between.perWhole() > 0;
    }

    private static String within(When span) {
        int day = span.latestEpochDay() == Integer.MAX_VALUE ? span.earliestEpochDay() : span.latestEpochDay();
        return LocalDate.ofEpochDay(day).toString();
    }
}
