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

/** A change in the findings on the needs and potential of a municipality (L1 art. 20(2), 21(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableChangeOfFindings.class)
@JsonDeserialize(using = FormReader.class)
public interface ChangeOfFindings extends WithChangeOfFindings, Event, PartForm {

    /** The day on which the change was found. */
    @Override
    Fact<When> on();

    /** Whether the change is significant, so that the plan and the diagnosis must be updated. */
    Fact<Boolean> significant();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code on} and {@code significant}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("significant", significant())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ChangeOfFindings}; every attribute is optional. */
    final class Builder extends ImmutableChangeOfFindings.Builder {
        Builder() {}
    }
}
