package pl.osl.model.structure;

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

/**
 * An event at which staff of the centre were made familiar with OSL; one that took place, not one that is planned.
 *
 * <p>It stands from its day on, for ever: what was learnt is not unlearnt by the calendar.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableFamiliarisation.class)
@JsonDeserialize(builder = Familiarisation.Builder.class)
public interface Familiarisation extends WithFamiliarisation, Dated, Sourced {

    /** The day of the event. */
    Fact<When> on();

    /** Meeting or training. */
    Fact<FamiliarisationForm> form();

    /** How many staff the centre had on that day. */
    Fact<Integer> staff();

    /** How many of them attended; no more than {@link #staff}. */
    Fact<Integer> attendees();

    /** What shows that it took place. */
    Listing<FamiliarisationEvidence> evidence();

    /** Whether the head of the centre attended. */
    Fact<Boolean> headAttended();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(on(), Fact.none());
    }

    /** Refuses negative counts and more attendees than staff. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("on", on())
                .refuseNone("form", form())
                .refuseNone("staff", staff())
                .refuseNone("attendees", attendees())
                .refuseNone("headAttended", headAttended())
                .refuseNegative("staff", staff())
                .refuseNegative("attendees", attendees())
                .refuseMore("attendees", attendees(), staff())
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
