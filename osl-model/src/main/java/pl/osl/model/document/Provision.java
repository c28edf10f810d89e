package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** A provision of a document; dated on its own, since an older document may gain one. */
@Value.Immutable
@JsonSerialize(as = ImmutableProvision.class)
@JsonDeserialize(builder = Provision.Builder.class)
public interface Provision extends WithProvision, Dated, Sourced {

    /** What it is about. */
    Fact<ProvisionTopic> topic();

    /** Where it stands in the document, for instance "§ 6". */
    Optional<String> reference();

    /** From when until when the document contains it. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code topic} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("topic", topic())
                .refuseUnreadable("reference", reference())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Provision}; every attribute is optional. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
