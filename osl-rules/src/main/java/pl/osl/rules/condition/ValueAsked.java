package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.assumption.MoveKind;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** A single fact of a subject, asked whether its value is as a predicate wants it. */
final class ValueAsked<S, T> extends Condition<S> {

    private static final Wording NONE = Wording.of("nie ma", "none");
    private static final Wording OR = Wording.of(" lub ", " or ");

    private final Line line;
    private final Function<? super S, Fact<T>> fact;
    private final Predicate<? super T> predicate;
    private final Range<T> range;
    private final boolean anyValue;

    /**
     * @param anyValue whether every value is as it is wanted
     */
    ValueAsked(
            Line line,
            Function<? super S, Fact<T>> fact,
            Predicate<? super T> predicate,
            Range<T> range,
            boolean anyValue) {
        this.line = line;
        this.fact = fact;
        this.predicate = predicate;
        this.range = range;
        this.anyValue = anyValue;
    }

    @Override
    public Outline outline() {
        return Outline.of(line.asks());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        @Nullable Assumption assumed = inquiry.assumedAt(line);
        if (assumed != null) {
            Truth truth = ofAssumed(assumed);
            return inquiry.keep(line, truth, null, truth.isKnown() ? null : GapKind.UNRECORDED, Finding.NEVER);
        }
        Fact<T> here = Imagined.read(subject, fact);
        if (here.isUnrecorded()) {
            return inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        }
        if (here.isNone()) {
            return inquiry.keep(line, Truth.FALSE, here, null, Finding.NEVER);
        }
        T value = here.value();
        return inquiry.keep(line, Truth.of(predicate.test(value)), value, null, Finding.NEVER);
    }

    private Truth ofAssumed(Assumption assumed) {
        if (assumed instanceof Assumption.Nothing) {
            return Truth.FALSE;
        }
        if (anyValue) {
            return Truth.TRUE;
        }
        List<T> possible = possible(assumed);
        boolean some = possible.stream().anyMatch(predicate);
        boolean all = possible.stream().allMatch(predicate);
        return some == all && !possible.isEmpty() ? Truth.of(all) : Truth.UNKNOWN;
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        @Nullable Assumption assumed = inquiry.assumedAt(line);
        Fact<T> here = Imagined.read(subject, fact);
        if (assumed != null) {
            return assumed instanceof Assumption.Nothing
                    ? Demands.IMPOSSIBLE
                    : Demands.oneOf(values(inquiry, possible(assumed), wanted, MoveKind.RECORD));
        }
        if (here.isUnrecorded()) {
            List<Move> moves = values(inquiry, range.values(), wanted, MoveKind.RECORD);
            if (!wanted) {
                moves.add(move(inquiry, new Assumption.Nothing(), MoveKind.RECORD, NONE));
            }
            return Demands.oneOf(moves);
        }
        boolean mayChange = wanted
                && inquiry.assumed().mayBringAbout()
                && (range.change() == Range.Change.ANY_VALUE
                        || (range.change() == Range.Change.FROM_NONE && here.isNone()));
        return mayChange
                ? Demands.oneOf(values(inquiry, range.values(), true, MoveKind.BRING_ABOUT))
                : Demands.IMPOSSIBLE;
    }

    private List<Move> values(Inquiry inquiry, List<T> possible, boolean wanted, MoveKind kind) {
        List<Move> moves = new ArrayList<>();
        List<T> right = possible.stream()
                .filter(value -> predicate.test(value) == wanted)
                .toList();
        if (!right.isEmpty()) {
            Wording words = right.stream()
                    .map(Line::words)
                    .reduce((one, other) -> one.then(OR).then(other))
                    .orElseThrow();
            moves.add(move(inquiry, new Assumption.OneOf(List.copyOf(right)), kind, words));
        } else if (anyValue && wanted) {
            moves.add(move(
                    inquiry, new Assumption.Something(), kind, line.required().orElse(NONE)));
        }
        return moves;
    }

    private Move move(Inquiry inquiry, Assumption assumption, MoveKind kind, Wording value) {
        return inquiry.assumed().fact(line.placeIn(inquiry.place()), assumption, kind, () -> line.saying(value));
    }

    /** The values that an assumption leaves; all that there are if it only says that there is one. */
    @SuppressWarnings("unchecked") // assumed at this place by a word of the same kind
    private List<T> possible(Assumption assumed) {
        return assumed instanceof Assumption.OneOf some ? (List<T>) some.values() : range.values();
    }
}
