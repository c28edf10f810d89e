package pl.osl.rules.condition;

import java.util.function.Consumer;
import java.util.function.Function;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * A whole number among the facts of a subject, as a word of which conditions are made.
 *
 * @param <S> what has the number
 */
public final class Amount<S> {

    private final Line line;
    private final Function<? super S, Fact<Integer>> fact;

    private Amount(Line line, Function<? super S, Fact<Integer>> fact) {
        this.line = line;
        this.fact = fact;
    }

    /**
     * A number that stands in a field.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S> Amount<S> of(String path, Function<? super S, Fact<Integer>> fact, Wording label) {
        return new Amount<>(Line.of(path, label), fact);
    }

    /** Whether it is no less than this; none is. */
    public Condition<S> atLeast(int least) {
        return new AtLeast<>(line, fact, new Threshold.Fixed(least));
    }

    /** Whether it is no less than a parameter; none is. */
    public Condition<S> atLeast(Parameter least) {
        return new AtLeast<>(line, fact, new Threshold.Adjustable(least));
    }

    private static final class AtLeast<S> extends Condition<S> {

        private final Line line;
        private final Function<? super S, Fact<Integer>> fact;
        private final Threshold least;

        AtLeast(Line line, Function<? super S, Fact<Integer>> fact, Threshold least) {
            this.line = line;
            this.fact = fact;
            this.least = least;
        }

        @Override
        public Wording wording() {
            return line.requiring(least.wording()).asks();
        }

        @Override
        Truth answer(S subject, Inquiry inquiry) {
            Fact<Integer> here = fact.apply(subject);
            int needed = least.in(inquiry);
            Line words = inquiry.explains() ? requiring(needed) : line;
            if (here.isUnrecorded()) {
                return inquiry.keep(words, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
            }
            Truth truth = Truth.of(here.isKnown() && here.value() >= needed);
            return inquiry.keep(words, truth, here.isKnown() ? here.value() : here, null, Finding.NEVER);
        }

        private Line requiring(int needed) {
            return line.requiring(Wording.of("co najmniej " + needed, "at least " + needed));
        }

        @Override
        public void forEachParameter(Consumer<Parameter> action) {
            least.parameter().ifPresent(action);
        }
    }
}
