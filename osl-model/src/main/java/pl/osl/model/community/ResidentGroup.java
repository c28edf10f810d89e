package pl.osl.model.community;

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

/** A group of residents. */
@Value.Immutable
@JsonSerialize(as = ImmutableResidentGroup.class)
@JsonDeserialize(using = FormReader.class)
public interface ResidentGroup extends WithResidentGroup, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<ResidentGroup> CHRONOLOGY = Chronology.<ResidentGroup>days().period("validity", ResidentGroup::validity);

    /** The kind of group. */
    Fact<GroupKind> kind();

    /** The name of the group. */
    @Value.Redacted
    Optional<String> name();

    /** The period in which the group is active. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code kind} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("kind", kind())
                .refuseUnreadable("name", name())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ResidentGroup}; every attribute is optional. */
    final class Builder extends ImmutableResidentGroup.Builder {
        Builder() {}
    }
}
