package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A summary of the implementation of the individual plans of a social services centre (L1 art. 46(1)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutablePlanSummary.class)
@JsonDeserialize(using = FormReader.class)
public interface PlanSummary extends WithPlanSummary, Event, PartForm {

    /** The day on which the summary was presented. */
    @Override
    Fact<When> on();

    /** The recipients of the summary. */
    Listing<SummaryRecipient> recipients();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code on}. */
    @Value.Check
    default void check() {
        Faults.gather().refuseBreach(CHRONOLOGY, this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanSummary}; every attribute is optional. */
    final class Builder extends ImmutablePlanSummary.Builder {
        Builder() {}
    }
}
