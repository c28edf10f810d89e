package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
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

/** Supervision of social work by one supervisor in one form (L3 art. 121a, L4). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableSupervision.class)
@JsonDeserialize(using = FormReader.class)
public interface Supervision extends WithSupervision, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Supervision> CHRONOLOGY = Chronology.<Supervision>days()
            .happening("supervisorCertificate", Supervision::supervisorCertificate)
            .period("validity", Supervision::validity);

    /** The name; personal data, never shown in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> supervisor();

    /** Individual or group. */
    Fact<SupervisionForm> form();

    /** The day on which the supervisor was certified; none if the supervisor has no certificate. */
    Fact<When> supervisorCertificate();

    /**
     * The ties of the supervisor to the supervised, their superiors or their employer; if there are none, a complete
     * listing without elements.
     */
    Listing<SupervisorTie> ties();

    /** The occasions on which findings were disclosed outside the supervision. */
    Listing<SharedFindings> sharedFindings();

    /** The period in which supervision is given. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code form} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("supervisor", supervisor())
                .refuseNone("form", form())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Supervision}; every attribute is optional. */
    final class Builder extends ImmutableSupervision.Builder {
        Builder() {}
    }
}
