package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledSpan;

/**
 * A day or a number of a subject, whether it is read from a field or computed from others.
 *
 * <p>More knowledge makes its span narrower and never moves it.
 *
 * @param <S> what has it
 */
abstract class Reading<S> {

    private final Wording label;
    private final Scale scale;

    Reading(Wording label, Scale scale) {
        this.label = label;
        this.scale = scale;
    }

    /**
     * The possible values, as a {@link Span}; an explaining inquiry also keeps findings about everything they rest on.
     *
     * @param settled whether the answer is certain already, so that a rough value is evidence and not a gap
     */
    abstract long span(S subject, Inquiry inquiry, boolean settled);

    /** The possible values if there is one; wider where that is not known. */
    long ifAny(S subject, Inquiry answering) {
        return span(subject, answering, false);
    }

    /** The possible values by what is recorded or assumed of it, whatever follows from other facts. */
    long recorded(S subject, Inquiry answering) {
        return span(subject, answering, false);
    }

    /**
     * What has to be assumed for it to meet a target, where the answer is not as wanted; impossible if nothing would
     * change.
     */
    final Demands demands(S subject, Inquiry inquiry, Target target) {
        Demands demands = demanded(subject, inquiry, target);
        boolean changesNothing = demands.areMet();
        return changesNothing ? Demands.IMPOSSIBLE : demands;
    }

    /** The same, but met if it meets the target already. */
    abstract Demands demanded(S subject, Inquiry inquiry, Target target);

    /** Its {@link #span}, with one finding that names the value, above those it rests on. */
    long shown(S subject, Inquiry inquiry, boolean settled) {
        int mark = inquiry.mark();
        long span = span(subject, inquiry, settled);
        if (inquiry.explains()) {
            Truth known = !settled && inquiry.isOpenSince(mark) ? Truth.UNKNOWN : Truth.TRUE;
            inquiry.conclude(new LabelledSpan(label, scale, span), known, mark);
        }
        return span;
    }

    /** Evaluates a requirement; where reasons are kept it reads the value twice, since they depend on the answer. */
    Truth judge(S subject, Inquiry inquiry, SpanRequirement test) {
        if (!inquiry.explains()) {
            return test.test(span(subject, inquiry, false), inquiry);
        }
        boolean settled = test.test(span(subject, inquiry.onlyAnswering(), false), inquiry)
                .isKnown();
        int mark = inquiry.mark();
        long span = span(subject, inquiry, settled);
        Truth truth = test.test(span, inquiry);
        LabelledSpan line = new LabelledSpan(label, scale, span).requiring(test.required(inquiry));
        return inquiry.conclude(line, truth, mark, test.horizon(span, inquiry.day()));
    }

    /** The same, made ready to be judged by one requirement only. */
    Reading<S> judgedBy(SpanRequirement test) {
        return this;
    }

    /** The same, made ready for walks that only answer. */
    CompiledReading<S> compiled() {
        return (subject, answering) -> span(subject, answering, false);
    }

    /** Whether it meets a requirement, made ready for walks that only answer. */
    CompiledCondition<S> compiled(SpanRequirement test) {
        CompiledReading<S> read = compiled();
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                return test.test(read.span(subject, answering), answering);
            }
        };
    }

    Wording label() {
        return label;
    }

    /** The same, asked for in this way, if it is read from a field. */
    Reading<S> asking(FactQuestion question) {
        throw new IllegalStateException("only what stands in a field is asked for, not " + label.english());
    }

    /** The label in quotation marks, where it stands in a sentence. */
    Wording quoted() {
        return Wording.of("„" + label.polish() + "”", "“" + label.english() + "”");
    }

    /** What it is computed from, where the label alone does not say it. */
    List<Outline> origins() {
        return List.of();
    }

    Scale scale() {
        return scale;
    }

    /** Whether it is aggregated over listings, which may be empty. */
    boolean isGathered() {
        return false;
    }

    /** Calls for each parameter on which it depends. */
    void forEachParameter(Consumer<Parameter> action) {}
}
