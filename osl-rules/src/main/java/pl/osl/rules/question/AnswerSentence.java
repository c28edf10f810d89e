package pl.osl.rules.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.walk.LabelledValue;

/**
 * The sentence of an answer that tells several facts at once.
 *
 * @param moves what the answer assumes; what is added comes before what is told of it
 */
record AnswerSentence(MissingFact fact, List<Move> moves) {

    private static final Wording SO = Wording.of("Tak: ", "Yes: ");
    private static final Wording SEVERAL_FIRST = Wording.of("Tak, są: ", "Yes, there are: ");
    private static final Wording SEVERAL_MORE = Wording.of("Nie, są jeszcze: ", "No, there are also: ");
    private static final Wording NO_OTHERS = Wording.of(", a innych nie ma", ", and there are no others");
    private static final Wording CLOSED = Wording.of("to już wszystkie", "no others");
    private static final Wording EMPTY = Wording.of("brak", "none");
    private static final Wording UNTOLD = Wording.of("do podania", "to be told");
    private static final Wording VALUE = Wording.same(" – ");
    private static final Wording COLON = Wording.same(": ");
    private static final Wording COMMA = Wording.same(", ");
    private static final Wording AND = Wording.of(" i ", " and ");

    AnswerSentence {
        moves = List.copyOf(moves);
    }

    Wording says() {
        List<Move> outer = moves.stream()
                .filter(move -> moves.stream().noneMatch(other -> isAround(other, move)))
                .filter(move -> !closesAskedList(move))
                .toList();
        List<Move> added = outer.stream()
                .filter(move -> isPresent(move) && !move.place().equals(fact.place()))
                .toList();
        Wording said = added.size() == 1 ? ofOne(added.get(0), outer) : ofAll(added, outer);
        return moves.stream().anyMatch(this::closesAskedList) ? said.then(NO_OTHERS) : said;
    }

    private Wording ofOne(Move entry, List<Move> outer) {
        Wording named = Wording.of(
                (isFirst() ? "Tak, jest co najmniej " : "Nie, jest jeszcze co najmniej ")
                        + one(entry.words().label()) + " "
                        + entry.words().label().polish(),
                (isFirst() ? "Yes, there is at least one " : "No, there is at least one other ")
                        + entry.words().label().english());
        List<Wording> told = Stream.concat(
                        inside(entry),
                        outer.stream().filter(move -> !move.equals(entry)).map(this::part))
                .toList();
        return told.isEmpty() ? named : named.then(COLON).then(joined(told));
    }

    private static String one(Wording name) {
        return switch (PolishGender.of(name.polish())) {
            case MASCULINE -> "jeden";
            case FEMININE -> "jedna";
            case NEUTER -> "jedno";
        };
    }

    private Wording ofAll(List<Move> added, List<Move> outer) {
        Wording begins = added.isEmpty() ? SO : isFirst() ? SEVERAL_FIRST : SEVERAL_MORE;
        return begins.then(joined(outer.stream()
                .flatMap(move ->
                        move.place().equals(fact.place()) && isPresent(move) ? inside(move) : Stream.of(part(move)))
                .toList()));
    }

    /** What is told of something that is added: its own facts first, then what lies in it. */
    private Stream<Wording> inside(Move entry) {
        return moves.stream()
                .filter(move -> isAround(entry, move))
                .filter(move -> moves.stream().noneMatch(other -> isAround(entry, other) && isAround(other, move)))
                .sorted(Comparator.comparing(AnswerSentence::isPresent))
                .map(this::part);
    }

    private Wording part(Move move) {
        AssumedWords words = move.words();
        if (move.assumption() instanceof Assumption.Complete) {
            boolean isEmpty = moves.stream()
                    .noneMatch(other -> isPresent(other)
                            && other.place().parent().equals(move.place().parent()));
            return words.label().then(VALUE).then(isEmpty ? EMPTY : CLOSED);
        }
        List<Wording> told = isPresent(move) ? inside(move).toList() : List.of();
        Wording named = words.value()
                .map(value -> value.equals(LabelledValue.NONE) ? EMPTY : value)
                .map(value -> move.assumption() instanceof Assumption.Something ? UNTOLD : value)
                .map(value -> words.label().then(VALUE).then(value))
                .orElse(words.label());
        return told.isEmpty()
                ? named
                : named.then(Wording.same(" (")).then(joined(told)).then(Wording.same(")"));
    }

    private boolean closesAskedList(Move move) {
        return move.assumption() instanceof Assumption.Complete
                && fact.isAnsweredAt(move.place())
                && (move.place().equals(fact.place()) || move.place().parent().equals(fact.place()));
    }

    private boolean isFirst() {
        return fact.gap().kind() != GapKind.INCOMPLETE;
    }

    private static boolean isPresent(Move move) {
        return move.assumption() instanceof Assumption.Present;
    }

    /** Whether something that is added contains what another move assumes. */
    private static boolean isAround(Move added, Move inner) {
        return isPresent(added)
                && !added.place().equals(inner.place())
                && inner.place().isIn(added.place());
    }

    /** With commas and a last "and". */
    private static Wording joined(List<Wording> parts) {
        List<Wording> distinct = parts.stream().distinct().toList();
        Wording all = distinct.get(0);
        for (int i = 1; i < distinct.size(); i++) {
            all = all.then(i == distinct.size() - 1 ? AND : COMMA).then(distinct.get(i));
        }
        return all;
    }
}
