package pl.osl.rules.condition;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.ListingHalves;

/** A day or a number aggregated over a listing. */
final class AggregateReading<S, E> extends Reading<S> {

    private final ElementsInScope<S, E> scoped;
    private final List<Outline> each;
    private final Consumer<Consumer<Parameter>> parameters;
    private final Supplier<Aggregate.Summary<E>> aggregate;
    private final ListingHalves.ElementAsking<E, Aggregate.Summary<E>> asking = new Gatherer();

    /**
     * @param each the outline of what is read from each element, where the label does not say it
     * @param parameters calls for each parameter on which the aggregate depends
     * @param aggregate makes a new aggregate for each walk
     */
    AggregateReading(
            Wording label,
            Scale scale,
            ElementsInScope<S, E> scoped,
            List<Outline> each,
            Consumer<Consumer<Parameter>> parameters,
            Supplier<Aggregate.Summary<E>> aggregate) {
        super(label, scale);
        this.scoped = scoped;
        this.each = each;
        this.parameters = parameters;
        this.aggregate = aggregate;
    }

    /** An unrecorded listing leaves the value unknown; not even a sum is then known to be at least 0. */
    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        Listing<E> recorded = scoped.recorded(subject);
        if (!recorded.isUnrecorded() && !scoped.oneAtATime() && inquiry.remembers(recorded.elements())) {
            return inquiry.remembered(asking, Objects.requireNonNull(subject), recorded.elements())
                    .span(recorded.isComplete());
        }
        Aggregate.Summary<E> gathered = aggregate.get();
        Listing<E> here = scoped.gather(subject, inquiry, settled, gathered);
        return here.isUnrecorded() ? Span.UNKNOWN : gathered.span(here.isComplete());
    }

    @Override
    CompiledReading<S> compiled() {
        if (scoped.oneAtATime()) {
            return super.compiled();
        }
        CompiledCondition<? super E> counts = CompiledScope.<E>of(scoped.scope(), true);
        return (subject, answering) -> {
            Listing<E> here = scoped.listing().apply(subject);
            return here.isUnrecorded() ? Span.UNKNOWN : gathered(here, counts, answering);
        };
    }

    private long gathered(Listing<E> here, CompiledCondition<? super E> counts, Inquiry answering) {
        Aggregate.Summary<E> gathered = aggregate.get();
        List<E> elements = here.elements();
        for (int i = 0; i < elements.size(); i++) {
            E element = elements.get(i);
            Truth meant = counts.ask(element, answering);
            if (meant != Truth.FALSE) {
                gathered.add(element, meant, answering, false);
            }
        }
        return gathered.span(here.isComplete());
    }

    @Override
    List<Outline> origins() {
        Outline counted = scoped.outline(
                Wording.of("uwzględnia się wszystkie pozycje", "taking into account all entries"),
                Quantifier.FOR_WHICH_ALL,
                scoped.asks(scoped.scope().size()));
        return Stream.concat(Stream.of(counted), each.stream()).toList();
    }

    @Override
    boolean isGathered() {
        return true;
    }

    @Override
    void forEachParameter(Consumer<Parameter> action) {
        scoped.forEachParameter(action);
        parameters.accept(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        Aggregate<E> gathered = aggregate.get();
        scoped.gather(subject, inquiry, false, gathered);
        return gathered.demands(new ElementDemands<>(scoped, subject, inquiry), target);
    }

    private final class Gatherer implements ListingHalves.ElementAsking<E, Aggregate.Summary<E>> {

        @Override
        public Aggregate.Summary<E> nothing() {
            return aggregate.get();
        }

        @Override
        public void take(E element, Inquiry inquiry, Aggregate.Summary<E> into) {
            scoped.take(element, inquiry, false, into);
        }

        @Override
        public void absorb(Aggregate.Summary<E> found, Aggregate.Summary<E> into) {
            into.absorb(found);
        }
    }
}
