package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;
import pl.osl.model.structure.Authority;

/** An occasion on which the centre raised OSL with an authority of its municipality. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableAuthorityContact.class)
@JsonDeserialize(using = FormReader.class)
public interface AuthorityContact extends WithAuthorityContact, Event, PartForm {

    /** The authority. */
    Fact<Authority> authority();

    /** The day of the contact. */
    @Override
    Fact<When> on();

    /** The form of the contact, such as a meeting or a letter. */
    Fact<ContactForm> form();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code authority}, {@code on} and {@code form}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("authority", authority())
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("form", form())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link AuthorityContact}; every attribute is optional. */
    final class Builder extends ImmutableAuthorityContact.Builder {
        Builder() {}
    }
}
