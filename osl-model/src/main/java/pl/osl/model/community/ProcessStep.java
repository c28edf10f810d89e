package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A step of work in a community, once begun. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableProcessStep.class)
@JsonDeserialize(using = FormReader.class)
public interface ProcessStep extends WithProcessStep, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<ProcessStep> CHRONOLOGY = Chronology.<ProcessStep>days()
            .event("started", ProcessStep::started)
            .happening("completed", ProcessStep::completed)
            .inOrder("started", "completed");

    /** The kind of step. */
    Fact<ProcessPhase> phase();

    /** The day of the start. */
    Fact<When> started();

    /** The day of completion; none if it was not completed. */
    Fact<When> completed();

    /** The outputs of the step. */
    Listing<StepOutput> outputs();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(started(), completed());
    }

    /** Refuses <em>none</em> for {@code started} and a completion before the start. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("phase", phase())
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
