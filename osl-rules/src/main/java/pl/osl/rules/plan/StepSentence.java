package pl.osl.rules.plan;

import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.assumption.MoveSentences;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Surrounding;

/** The sentence of a step: what to do, and which element it concerns. */
record StepSentence(Supposition supposition, Assumptions all) {

    private static final Wording TOGETHER = Wording.of("; łącznie: ", "; altogether: ");
    private static final Wording CONCERNS = Wording.of("; dotyczy: ", "; concerning: ");

    /** @param own the moves of the step, the outermost first */
    Wording of(List<Move> own, List<Surrounding> within, StepSort sort) {
        Move first = own.get(0);
        if (sort == StepSort.TO_RECORD) {
            return ended(MoveSentences.follows(first.kind(), first.says()), within);
        }
        if (sort == StepSort.TO_FIND_OUT && first.question().isPresent()) {
            return ended(asked(first, first.question().get()), List.of());
        }
        long added = own.stream().filter(move -> isBeside(move, first)).count();
        Wording does = added > 1 ? first.does().then(TOGETHER).then(Wording.same("" + added)) : toldApart(first);
        return ended(does, within);
    }

    private Wording asked(Move first, FactQuestion question) {
        if (first.kind() != StepKind.CONFIRM_COMPLETE) {
            List<Wording> asked = supposition.askedOf(question, first.place(), all);
            return MoveSentences.asked(asked.get(0), asked.get(1), first.says());
        }
        Place array = first.place().parent();
        boolean isBegun = array.segment().equals(Listing.AT_LEAST)
                || all.moves().stream()
                        .anyMatch(
                                move -> isPresent(move) && move.place().parent().equals(array));
        List<Wording> asked = supposition.askedOf(question.closing(isBegun), first.place(), all);
        return MoveSentences.askedOfListing(asked.get(0), asked.get(1), first.says());
    }

    private static boolean isPresent(Move move) {
        return move.assumption() instanceof Assumption.Present;
    }

    private static Wording ended(Wording does, List<Surrounding> within) {
        Wording said = within.isEmpty() ? does : does.then(CONCERNS).then(names(within));
        return said.stopped();
    }

    private static boolean isBeside(Move move, Move first) {
        return isPresent(move) && move.place().parent().equals(first.place().parent());
    }

    /** What to do, followed by what tells an added element apart from others, if that is assumed. */
    private Wording toldApart(Move first) {
        List<Surrounding> named = supposition.around(first.place().child("id"), all);
        if (!isPresent(first) || named.isEmpty()) {
            return first.does();
        }
        Surrounding last = named.get(named.size() - 1);
        boolean isIt = last.place().equals(first.place());
        return isIt
                ? MoveSentences.followed(first.does(), first.says(), last.says())
                        .orElseGet(first::does)
                : first.does();
    }

    private static Wording names(List<Surrounding> within) {
        return Wording.of(
                within.stream().map(each -> each.says().polish()).collect(Collectors.joining(" – ")),
                within.stream().map(each -> each.says().english()).collect(Collectors.joining(" – ")));
    }
}
