package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/**
 * An event at which staff of the centre became familiar with OSL; recorded once it has taken place, not when planned.
 *
 * <p>Meant for staff, all or some of them; an event for people outside the centre alone is none. A study visit or a
 * course for one team is a training of staff.
 *
 * <p>Valid from its day on without end: what was learnt is not lost with time.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableFamiliarisation.class)
@JsonDeserialize(using = FormReader.class)
public interface Familiarisation extends WithFamiliarisation, Event, PartForm {

    /** The counts, and what always holds of them. */
    Counts<Familiarisation> COUNTS = Counts.<Familiarisation>counts()
            .count("staff", Familiarisation::staff)
            .count("attendees", Familiarisation::attendees)
            .notMore("attendees", "staff");

    /** The day of the event. */
    @Override
    Fact<When> on();

    /** Meeting or training. */
    Fact<FamiliarisationForm> form();

    /** For whom of the staff it was meant, whoever came. */
    Fact<FamiliarisationAudience> audience();

    /** Number of staff of the centre on that day. */
    Fact<Integer> staff();

    /** Number of staff who attended; at most {@link #staff}. */
    Fact<Integer> attendees();

    /** The evidence that the event took place. */
    Listing<FamiliarisationEvidence> evidence();

    /** Whether the head of the centre attended. */
    Fact<Boolean> headAttended();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for facts that always have a value, negative counts and more attendees than staff. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("form", form())
                .refuseNone("audience", audience())
                .refuseBreach(COUNTS, this)
                .refuseNone("headAttended", headAttended())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Familiarisation}; every attribute is optional. */
    final class Builder extends ImmutableFamiliarisation.Builder {
        Builder() {}
    }
}
