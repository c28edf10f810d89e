package pl.osl.rules.condition;

import java.util.function.Consumer;
import java.util.function.Supplier;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;

/** A day or a number that follows from all elements of a listing. */
final class Gathered<S, E> extends Reading<S> {

    private final Roll<S, E> roll;
    private final Consumer<Consumer<Parameter>> parameters;
    private final Supplier<Gathering<E>> gathering;

    /**
     * @param parameters calls for each parameter on which the gathering depends
     * @param gathering a new one for each walk
     */
    Gathered(
            Wording label,
            Scale scale,
            Roll<S, E> roll,
            Consumer<Consumer<Parameter>> parameters,
            Supplier<Gathering<E>> gathering) {
        super(label, scale);
        this.roll = roll;
        this.parameters = parameters;
        this.gathering = gathering;
    }

    /** Of an unrecorded listing nothing is said, not even that a sum of it is at least 0. */
    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        Gathering<E> gathered = gathering.get();
        Listing<E> here = roll.gather(subject, inquiry, settled, gathered);
        return here.isUnrecorded() ? Span.UNKNOWN : gathered.span(here.isComplete());
    }

    @Override
    boolean isGathered() {
        return true;
    }

    @Override
    void forEachParameter(Consumer<Parameter> action) {
        roll.forEachParameter(action);
        parameters.accept(action);
    }
}
