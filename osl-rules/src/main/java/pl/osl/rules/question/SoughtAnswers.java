package pl.osl.rules.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.walk.LabelledValue;

/** Answers for the sake of a rule, made of the assumptions by which a search found it settled. */
final class SoughtAnswers {

    private static final Wording SO = Wording.of("Tak: ", "Yes: ");
    private static final Wording ALSO = Wording.of("Nie, jest jeszcze: ", "No, there is also: ");
    private static final Wording GIVEN = Wording.of("Tak", "Yes");
    private static final Wording ALL = Wording.of("i to wszystkie: ", "and these are all: ");
    private static final Wording THE_FIRST =
            Wording.of(" (zapisze się pierwszą z tych wartości)", " (the first of these values is recorded)");

    /** A search gives up above this; a number beyond it is no answer but the limit of the search. */
    private static final int MOST_SENSIBLE = 100_000;

    private final AskedKind kind;
    private final GapKind gap;

    SoughtAnswers(AskedKind kind, GapKind gap) {
        this.kind = kind;
        this.gap = gap;
    }

    /** The answers that make these assumptions, one for each of the values of which any will do. */
    List<CandidateAnswer> of(Assumptions assumptions) {
        List<Move> moves = assumptions.moves();
        boolean isOffered = kind == AskedKind.VALUE;
        if (moves.size() != 1) {
            return List.of(together(moves));
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
            return List.of();
        }
        Amendment change = MovesAsAmendments.of(move);
        return List.of(new CandidateAnswer(says(move), List.of(change), wants(move, change), isOffered));
    }

    private CandidateAnswer together(List<Move> moves) {
        List<Amendment> changes = moves.stream().map(MovesAsAmendments::of).toList();
        Wording says = Wording.of(
                moves.stream().map(move -> part(move).polish()).distinct().collect(Collectors.joining("; ")),
                moves.stream().map(move -> part(move).english()).distinct().collect(Collectors.joining("; ")));
        return new CandidateAnswer(
                (gap == GapKind.INCOMPLETE ? ALSO : SO).then(says), changes, Optional.empty(), false);
    }

    /** What one of several changes says; that it closes a list, and which of several values it writes, is not left out. */
    private static Wording part(Move move) {
        if (move.kind() == StepKind.CONFIRM_COMPLETE) {
            return ALL.then(move.says());
        }
        boolean isOneOfSeveral = move.assumption() instanceof Assumption.OneOf some
                && some.values().size() > 1;
        return isOneOfSeveral ? move.says().then(THE_FIRST) : move.says();
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
            return Optional.of(new WantedValue(move.place(), WantedKind.TEXT, "?"));
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
