package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** A person chosen to be a community organiser of the centre, known by a pseudonymous id. */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganiser.class)
@JsonDeserialize(builder = Organiser.Builder.class)
public interface Organiser extends WithOrganiser, Dated, Sourced {

    /** A pseudonym, unique inside the centre. */
    OrganiserId id();

    /** Personal data: never in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> name();

    /** The roles that this person fills; one person may fill all three. */
    @Value.Default
    default Listing<OrganiserRole> roles() {
        return Listing.unrecorded();
    }

    /** From when until when the person is appointed as organiser. */
    @Value.Default
    default Validity appointment() {
        return Validity.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return appointment();
    }

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Faults.gather().refuseBlank("name", name()).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an organiser; an id is needed. */
    final class Builder extends ImmutableOrganiser.Builder {
        Builder() {}
    }
}
