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
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** Whether the value of a single fact satisfies a predicate. */
final class ValueCondition<S, T> extends Condition<S> {

    private final LabelledValue line;
    private final Function<? super S, Fact<T>> fact;
    private final Predicate<? super T> predicate;
    private final PossibleValues<T> range;
    private final boolean anyValue;
    private final List<T> allowed;
    private final @Nullable Ties<? super S> ties;

    /**
     * @param anyValue whether every value satisfies it
     * @param allowed the values that satisfy it; empty if a predicate is all that is known of them
     * @param ties facts that exclude some of what it could be; null if none does
     */
    ValueCondition(
            LabelledValue line,
            Function<? super S, Fact<T>> fact,
            Predicate<? super T> predicate,
            PossibleValues<T> range,
            boolean anyValue,
            List<T> allowed,
            @Nullable Ties<? super S> ties) {
        this.line = line;
        this.fact = fact;
        this.predicate = predicate;
        this.range = range;
        this.anyValue = anyValue;
        this.allowed = allowed;
        this.ties = ties;
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
        Fact<T> here = AssumedSubject.read(subject, fact);
        if (here.isUnrecorded()) {
            return unrecorded(subject, inquiry);
        }
        if (here.isNone()) {
            return inquiry.keep(line, Truth.FALSE, here, null, Finding.NEVER);
        }
        T value = here.value();
        return inquiry.keep(line, Truth.of(predicate.test(value)), value, null, Finding.NEVER);
    }

    /** What others exclude of it is of interest only where it is not recorded itself. */
    private Truth unrecorded(S subject, Inquiry inquiry) {
        @Nullable DeducedFact deduced = deduced(subject, inquiry);
        Truth truth = deduced == null ? Truth.UNKNOWN : deduced.test(predicate, range.values(), anyValue);
        return deduced != null && truth.isKnown()
                ? deduced.keep(inquiry, line.required(), truth, range.values())
                : inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
    }

    private @Nullable DeducedFact deduced(S subject, Inquiry inquiry) {
        return ties == null ? null : ties.deduced(line.path(), subject, inquiry).orElse(null);
    }

    @Override
    public CompiledCondition<S> compiled() {
        boolean areConstants = !allowed.isEmpty() && allowed.stream().allMatch(Enum.class::isInstance);
        Predicate<? super T> quickest = areConstants ? isOneOf(allowed.toArray()) : predicate;
        if (fact.equals(Property.ITSELF)) {
            return ofItself(quickest);
        }
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                Fact<T> here = fact.apply(subject);
                if (here.isKnown()) {
                    return Truth.of(quickest.test(here.value()));
                }
                return here.isNone() ? Truth.FALSE : ties == null ? Truth.UNKNOWN : unrecorded(subject, answering);
            }

            @Override
            public int cost() {
                return 0;
            }
        };
    }

    /** A plain value is always known, so that no fact need be made of it. */
    private CompiledCondition<S> ofItself(Predicate<? super T> quickest) {
        return new CompiledCondition<>() {
            @Override
            @SuppressWarnings("unchecked") // the value is the subject
            public Truth ask(S subject, Inquiry answering) {
                return Truth.of(quickest.test((T) subject));
            }

            @Override
            public int cost() {
                return 0;
            }
        };
    }

    @SuppressWarnings("ReferenceEquality") // constants of an enumeration are equal only to themselves
    private static <T> Predicate<T> isOneOf(Object[] constants) {
        return value -> {
            for (Object constant : constants) {
                if (constant == value) {
                    return true;
                }
            }
            return false;
        };
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
        Fact<T> here = AssumedSubject.read(subject, fact);
        if (assumed != null) {
            return assumed instanceof Assumption.Nothing
                    ? Demands.IMPOSSIBLE
                    : Demands.oneOf(values(inquiry, possible(assumed), wanted, StepKind.RECORD));
        }
        if (here.isUnrecorded()) {
            @Nullable DeducedFact deduced = deduced(subject, inquiry);
            List<T> left = deduced == null ? range.values() : deduced.left(range.values());
            List<Move> moves = values(inquiry, left, wanted, StepKind.RECORD);
            if (!wanted && (deduced == null || !deduced.isCertain())) {
                moves.add(move(inquiry, new Assumption.Nothing(), StepKind.RECORD, line.none()));
            }
            return Demands.oneOf(moves);
        }
        boolean mayChange = wanted
                && inquiry.assumed().mayBringAbout()
                && (range.change() == PossibleValues.Change.ANY_VALUE
                        || (range.change() == PossibleValues.Change.FROM_NONE && here.isNone()));
        return mayChange
                ? Demands.oneOf(values(inquiry, range.values(), true, StepKind.BRING_ABOUT))
                : Demands.IMPOSSIBLE;
    }

    private List<Move> values(Inquiry inquiry, List<T> possible, boolean wanted, StepKind kind) {
        List<Move> moves = new ArrayList<>();
        List<T> right = possible.stream()
                .filter(value -> predicate.test(value) == wanted)
                .toList();
        if (!right.isEmpty()) {
            Wording words =
                    LabelledValue.oneOf(right.stream().map(LabelledValue::words).toList());
            moves.add(move(inquiry, new Assumption.OneOf(List.copyOf(right)), kind, words));
        } else if (anyValue && wanted) {
            moves.add(move(
                    inquiry, new Assumption.Something(), kind, line.required().orElse(line.none())));
        }
        return moves;
    }

    private Move move(Inquiry inquiry, Assumption assumption, StepKind kind, Wording value) {
        return inquiry.assumed().fact(line.placeIn(inquiry.place()), assumption, kind, () -> line.assuming(value));
    }

    /** The values that an assumption leaves; all possible values if it only says that there is one. */
    @SuppressWarnings("unchecked") // assumed at this place by a word of the same kind
    private List<T> possible(Assumption assumed) {
        return assumed instanceof Assumption.OneOf some ? (List<T>) some.values() : range.values();
    }
}
