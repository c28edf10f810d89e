package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The handover of the process to a local structure that continues it (P30). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableHandover.class)
@JsonDeserialize(using = FormReader.class)
public interface Handover extends WithHandover, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Handover> CHRONOLOGY = Chronology.<Handover>days()
            .event("planned", Handover::planned)
            .scheduled("plannedFor", Handover::plannedFor)
            .happening("takenOver", Handover::takenOver)
            .inOrder("planned", "takenOver");

    /** The structure that is to take over; none if none was named. */
    @Value.Redacted
    Fact<String> structure();

    /** The day on which this was planned. */
    Fact<When> planned();

    /** The planned day; none if no day is set. */
    Fact<When> plannedFor();

    /** The day on which the structure took over; none if it has not. */
    Fact<When> takenOver();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(planned(), takenOver());
    }

    /** Refuses <em>none</em> for {@code planned}, unreadable text and a takeover before it was planned. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("structure", structure().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Handover}; every attribute is optional. */
    final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
