package pl.osl.rules.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.walk.LabelledValue;

/**
 * The sentence of an answer that tells several facts at once.
 *
 * @param moves what the answer assumes; what is added comes before what is told of it
 */
record AnswerSentence(MissingFact fact, List<Move> moves) {

    private static final Wording SO = Wording.of("Tak", "Yes");
    private static final Wording SEVERAL_FIRST = Wording.of("Tak, są", "Yes, there are");
    private static final Wording SEVERAL_MORE = Wording.of("Nie, są jeszcze", "No, there are also");
    private static final Wording NO_OTHERS = Wording.of(", a innych nie ma", ", and there are no others");
    private static final Wording AT_LEAST = Wording.of("co najmniej ", "at least ");
    private static final Wording EXACTLY = Wording.of("dokładnie ", "exactly ");
    private static final Wording CLOSED = Wording.of("to już wszystkie", "no others");
    private static final Wording EMPTY = Wording.of("brak", "none");
    private static final Wording UNTOLD = Wording.of("do podania", "to be told");
    private static final Wording VALUE = Wording.same(" – ");
    private static final Wording COLON = Wording.same(": ");
    private static final Wording SEMICOLON = Wording.same("; ");
    private static final Wording COMMA = Wording.same(", ");
    private static final Wording AND = Wording.of(" i ", " and ");

    AnswerSentence {
        moves = List.copyOf(moves);
    }

    /** The answer in one sentence, and a further one for each thing that is told of in it with facts of its own. */
    Wording says() {
        List<Move> outer = moves.stream()
                .filter(move -> moves.stream().noneMatch(other -> isAround(other, move)))
                .filter(move -> !closesAskedList(move))
                .toList();
        List<Move> added = outer.stream()
                .filter(move -> isPresent(move) && !move.place().equals(fact.place()))
                .toList();
        List<Move> told = added.size() == 1 ? ofOne(added.get(0), outer) : ofAll(outer);
        boolean closes = moves.stream().anyMatch(this::closesAskedList);
        Wording begins = added.size() == 1 ? one(added.get(0), closes) : several(added);
        List<Move> things = added.size() > 1
                ? List.of()
                : told.stream().filter(this::isDescribed).toList();
        List<Wording> facts = told.stream()
                .filter(move -> !things.contains(move))
                .map(this::part)
                .toList();
        Wording said =
                added.isEmpty() && asksWhen() && !facts.isEmpty() ? capital(joined(facts)) : sentence(begins, facts);
        Wording closed = closes && added.size() != 1 ? said.then(NO_OTHERS) : said;
        return things.stream()
                .map(this::thing)
                .map(AnswerSentence::capital)
                .reduce(closed, (one, next) -> one.stopped().then(next.map(text -> " " + text)));
    }

    private static Wording sentence(Wording begins, List<Wording> facts) {
        return facts.isEmpty() ? begins : begins.then(COLON).then(joined(facts));
    }

    private List<Move> ofOne(Move entry, List<Move> outer) {
        return Stream.concat(inside(entry).stream(), outer.stream().filter(move -> !move.equals(entry)))
                .toList();
    }

    private List<Move> ofAll(List<Move> outer) {
        return outer.stream()
                .flatMap(move ->
                        move.place().equals(fact.place()) && isPresent(move) ? inside(move).stream() : Stream.of(move))
                .toList();
    }

    private Wording one(Move entry, boolean closes) {
        Wording name = entry.words().label();
        Wording number = closes ? EXACTLY : AT_LEAST;
        return Wording.of(
                (isFirst() ? "Tak, jest " : "Nie, jest jeszcze ") + number.polish() + one(name) + " " + name.polish(),
                (isFirst() ? "Yes, there is " : "No, there is ")
                        + number.english()
                        + (isFirst() ? "one " : "one other ")
                        + name.english());
    }

    /** Whether "yes" is no answer, since it is asked by when and not whether. */
    private boolean asksWhen() {
        return fact.open().question().kind() == AskedKind.DAY;
    }

    private Wording several(List<Move> added) {
        return added.isEmpty() ? SO : isFirst() ? SEVERAL_FIRST : SEVERAL_MORE;
    }

    private static String one(Wording name) {
        return switch (PolishGender.of(name.polish())) {
            case MASCULINE -> "jeden";
            case FEMININE -> "jedna";
            case NEUTER -> "jedno";
        };
    }

    /** What is told of something that is added: its own facts first, then what lies in it. */
    private List<Move> inside(Move entry) {
        return moves.stream()
                .filter(move -> isAround(entry, move))
                .filter(move -> moves.stream().noneMatch(other -> isAround(entry, other) && isAround(other, move)))
                .sorted(Comparator.comparing(AnswerSentence::isPresent))
                .toList();
    }

    private boolean isDescribed(Move move) {
        return isPresent(move) && !inside(move).isEmpty();
    }

    /** A thing with what is told of it, and after semicolons the things in it. */
    private Wording thing(Move move) {
        return described(move, move.words().label().then(COLON));
    }

    private Wording described(Move move, Wording begins) {
        List<Move> inside = inside(move);
        List<Wording> facts = inside.stream()
                .filter(inner -> !isDescribed(inner))
                .map(this::part)
                .toList();
        List<Wording> parts = Stream.concat(
                        facts.isEmpty() ? Stream.of() : Stream.of(joined(facts)),
                        inside.stream().filter(this::isDescribed).map(this::thing))
                .distinct()
                .toList();
        return begins.then(parts.stream()
                .reduce((one, next) -> one.then(SEMICOLON).then(next))
                .orElseThrow());
    }

    private Wording part(Move move) {
        AssumedWords words = move.words();
        if (move.assumption() instanceof Assumption.Complete) {
            boolean isEmpty = moves.stream()
                    .noneMatch(other -> isPresent(other)
                            && other.place().parent().equals(move.place().parent()));
            return words.label().then(VALUE).then(isEmpty ? EMPTY : CLOSED);
        }
        if (isDescribed(move)) {
            return described(move, words.label().then(Wording.same(" ("))).then(Wording.same(")"));
        }
        return words.value()
                .map(value -> value.equals(LabelledValue.NONE) ? EMPTY : value)
                .map(value -> move.assumption() instanceof Assumption.Something ? UNTOLD : value)
                .map(value -> words.label().then(VALUE).then(value))
                .orElse(words.label());
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

    private static Wording capital(Wording words) {
        return Wording.of(capital(words.polish()), capital(words.english()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
