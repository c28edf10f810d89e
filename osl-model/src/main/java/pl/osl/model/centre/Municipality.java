package pl.osl.model.centre;

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
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A municipality (gmina) that the centre serves. */
@Value.Immutable
@JsonSerialize(as = ImmutableMunicipality.class)
@JsonDeserialize(using = FormReader.class)
public interface Municipality extends WithMunicipality, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Municipality> CHRONOLOGY = Chronology.<Municipality>days().period("validity", Municipality::validity);

    /** The name of the municipality. */
    Optional<String> name();

    /** The district, if the centre serves only one; none if it serves the whole municipality. */
    Fact<String> district();

    /** The numbers of residents of the area served, over time. */
    Listing<ResidentCount> residentCounts();

    /** The period in which the centre serves the municipality. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseUnreadable("district", district().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Municipality}; every attribute is optional. */
    final class Builder extends ImmutableMunicipality.Builder {
        Builder() {}
    }
}
