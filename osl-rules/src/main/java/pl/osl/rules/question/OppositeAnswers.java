package pl.osl.rules.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.When;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.question.TellingPair.Pair;

/**
 * Two answers as far apart as a missing fact allows, from which a search for two telling records may start: the first
 * and the last day of a rough one; that a list is complete, and that nothing is known of it.
 */
record OppositeAnswers(MissingFact fact) {

    /** Ten years: how far the other end lies of a span that is open on one side. */
    private static final int FAR = 3652;

    /** Both ways round: the one answer in the one record, and in the other. */
    List<Pair> starts() {
        return Stream.concat(days().stream(), complete().stream())
                .flatMap(pair -> Stream.of(pair, new Pair(pair.other(), pair.one(), Assumptions.none())))
                .toList();
    }

    private Optional<Pair> days() {
        return fact.open().found().map(span -> new Pair(on(first(span)), on(last(span)), Assumptions.none()));
    }

    private Optional<Pair> complete() {
        return fact.gap().kind() == GapKind.INCOMPLETE
                ? Optional.of(new Pair(
                        assumed(new Assumption.Complete(), StepKind.CONFIRM_COMPLETE),
                        Assumptions.none(),
                        Assumptions.none()))
                : Optional.empty();
    }

    private static int first(When span) {
        boolean isOpen = span.earliestEpochDay() == Integer.MIN_VALUE;
        return isOpen ? span.latestEpochDay() - FAR : span.earliestEpochDay();
    }

    private static int last(When span) {
        boolean isOpen = span.latestEpochDay() == Integer.MAX_VALUE;
        return isOpen ? span.earliestEpochDay() + FAR : span.latestEpochDay();
    }

    private Assumptions on(int day) {
        return assumed(new Assumption.Between(day, day, Assumption.Between.DAYS), StepKind.RECORD);
    }

    private Assumptions assumed(Assumption assumption, StepKind kind) {
        return Assumptions.of(List.of(new Move(
                fact.place(),
                assumption,
                fact.place(),
                kind,
                false,
                () -> AssumedWords.of(fact.gap().lacking()))));
    }
}
