package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** Supervision of social work that is being given, by one supervisor in one form (L3 art. 121a, L4). */
@Value.Immutable
@JsonSerialize(as = ImmutableSupervision.class)
@JsonDeserialize(builder = Supervision.Builder.class)
public interface Supervision extends WithSupervision, Dated, Sourced {

    /** Personal data: never in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> supervisor();

    /** Individual or group. */
    @Value.Default
    default Fact<SupervisionForm> form() {
        return Fact.unrecorded();
    }

    /** The day on which the supervisor was certified; none if without a certificate. */
    @Value.Default
    default Fact<When> supervisorCertificate() {
        return Fact.unrecorded();
    }

    /**
     * The ties of the supervisor to the supervised, their superiors or their employer; complete and empty if there are
     * none.
     */
    @Value.Default
    default Listing<SupervisorTie> ties() {
        return Listing.unrecorded();
    }

    /** The occasions on which findings left the supervision. */
    @Value.Default
    default Listing<SharedFindings> sharedFindings() {
        return Listing.unrecorded();
    }

    /** From when until when it is given. */
    @Override
    @Value.Default
    default Validity validity() {
        return Validity.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("supervisor", supervisor())
                .refuseNone("form", form())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a supervision; nothing is needed. */
    final class Builder extends ImmutableSupervision.Builder {
        Builder() {}
    }
}
