package pl.osl.model.document;

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

/** A provision of a document; has its own period, since it may be added to an older document. */
@Value.Immutable
@JsonSerialize(as = ImmutableProvision.class)
@JsonDeserialize(using = FormReader.class)
public interface Provision extends WithProvision, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Provision> CHRONOLOGY = Chronology.<Provision>days().begunPeriod("validity", Provision::validity);

    /** The topic of the provision. */
    Fact<ProvisionTopic> topic();

    /** The reference within the document, such as "§ 6". */
    Optional<String> reference();

    /** The period in which the document contains the provision. */
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
