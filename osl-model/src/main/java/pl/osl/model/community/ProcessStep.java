package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** A step of work in a community that was begun. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableProcessStep.class)
@JsonDeserialize(builder = ProcessStep.Builder.class)
public interface ProcessStep extends WithProcessStep, Dated, Sourced {

    /** Which step. */
    Fact<ProcessPhase> phase();

    /** The day on which it began. */
    Fact<When> started();

    /** The day on which it was done; none if it was not. */
    Fact<When> completed();

    /** What it brought about. */
    Listing<StepOutput> outputs();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(started(), completed());
    }

    /** Refuses a completion before the start. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("phase", phase())
                .refuseNone("started", started())
                .refuseDisorder("completed", completed(), started())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ProcessStep}; every attribute is optional. */
    final class Builder extends ImmutableProcessStep.Builder {
        Builder() {}
    }
}
