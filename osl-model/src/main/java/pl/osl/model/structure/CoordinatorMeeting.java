package pl.osl.model.structure;

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

/** A meeting of the individual-plan co-ordinators of a social services centre (L1 art. 46(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCoordinatorMeeting.class)
@JsonDeserialize(using = FormReader.class)
public interface CoordinatorMeeting extends WithCoordinatorMeeting, Event, PartForm {

    /** The day of the meeting. */
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

    /** Builder of {@link CoordinatorMeeting}; every attribute is optional. */
    final class Builder extends ImmutableCoordinatorMeeting.Builder {
        Builder() {}
    }
}
