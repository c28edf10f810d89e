package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Noted;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A resource of a community. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableResource.class)
@JsonDeserialize(using = FormReader.class)
public interface Resource extends WithResource, Noted, PartForm {

    /** The class of the resource: institutional, material or human. */
    Fact<ResourceClass> resourceClass();

    @Override
    @Value.Redacted
    Optional<String> description();

    @Override
    Fact<When> noted();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code resourceClass} and {@code noted}, and unreadable text. */
    @Override
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("resourceClass", resourceClass())
                .refuseUnreadable("description", description())
                .refuseBreach(CHRONOLOGY, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Resource}; every attribute is optional. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
