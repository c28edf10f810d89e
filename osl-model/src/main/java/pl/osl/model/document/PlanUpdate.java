package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An update of a community-organising plan (L1 art. 20(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutablePlanUpdate.class)
@JsonDeserialize(using = FormReader.class)
public interface PlanUpdate extends WithPlanUpdate, Event, PartForm {

    /** The day from which the updated plan exists. */
    @Override
    Fact<When> on();

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

    /** Builder of {@link PlanUpdate}; every attribute is optional. */
    final class Builder extends ImmutablePlanUpdate.Builder {
        Builder() {}
    }
}
