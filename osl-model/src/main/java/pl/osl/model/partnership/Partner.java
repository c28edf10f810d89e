package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** Somebody outside the centre with whom it works for a community. */
@Value.Immutable
@JsonSerialize(as = ImmutablePartner.class)
@JsonDeserialize(builder = Partner.Builder.class)
public interface Partner extends WithPartner, Dated, Sourced {

    /** Unique inside the centre. */
    PartnerId id();

    /** What the partner is called; may be the name of a person, so it is kept out of {@code toString} and reports. */
    @Value.Redacted
    Optional<String> name();

    /** Public, non-governmental, business or residents. */
    Fact<Sector> sector();

    /** From when until when the partner is engaged. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code sector} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("sector", sector())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Partner}; only the id is required. */
    final class Builder extends ImmutablePartner.Builder {
        Builder() {}

        /** Sets {@code id} to the id of this text. */
        public Builder id(String id) {
            return id(PartnerId.of(id));
        }
    }
}
