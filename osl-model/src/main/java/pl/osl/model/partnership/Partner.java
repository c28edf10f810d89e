package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A person or body outside the centre that works with it for a community. */
@Value.Immutable
@JsonSerialize(as = ImmutablePartner.class)
@JsonDeserialize(using = FormReader.class)
public interface Partner extends WithPartner, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Partner> CHRONOLOGY = Chronology.<Partner>days().period("validity", Partner::validity);

    /** The id, unique within the centre. */
    PartnerId id();

    /** The name of the partner; may be the name of a person, so it is not shown in {@code toString} or reports. */
    @Value.Redacted
    Optional<String> name();

    /** The sector: public, non-governmental, business or residents. */
    Fact<Sector> sector();

    /** The period of the partner's involvement. */
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

        /** Sets {@code id} to the id with this text. */
        public Builder id(String id) {
            return id(PartnerId.of(id));
        }
    }
}
