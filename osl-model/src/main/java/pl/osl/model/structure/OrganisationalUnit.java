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
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A unit of the centre: a department, a team, a branch. */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganisationalUnit.class)
@JsonDeserialize(using = FormReader.class)
public interface OrganisationalUnit extends WithOrganisationalUnit, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<OrganisationalUnit> CHRONOLOGY =
            Chronology.<OrganisationalUnit>days().period("validity", OrganisationalUnit::validity);

    /** The name of the unit. */
    Optional<String> name();

    /** What the unit is for. */
    Fact<UnitPurpose> purpose();

    /** The period in which the centre has the unit. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code purpose} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("purpose", purpose())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link OrganisationalUnit}; every attribute is optional. */
    final class Builder extends ImmutableOrganisationalUnit.Builder {
        Builder() {}
    }
}
