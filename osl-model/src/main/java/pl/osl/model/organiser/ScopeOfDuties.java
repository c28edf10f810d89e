package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A written scope of duties of an organiser. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableScopeOfDuties.class)
@JsonDeserialize(using = FormReader.class)
public interface ScopeOfDuties extends WithScopeOfDuties, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<ScopeOfDuties> CHRONOLOGY = Chronology.<ScopeOfDuties>days()
            .event("signed", ScopeOfDuties::signed)
            .scheduled("until", ScopeOfDuties::until)
            .inOrder("signed", "until");

    /** The day on which the scope of duties was signed. */
    Fact<When> signed();

    /** The OSL tasks included; if there are none, a complete listing without elements. */
    Listing<OrganiserTask> tasks();

    /** The last day on which it was in force; none if it is still in force. */
    Fact<When> until();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(signed(), until());
    }

    /** Refuses <em>none</em> for {@code signed} and an end before the signing. */
    @Value.Check
    default void check() {
        Faults.gather().refuseBreach(CHRONOLOGY, this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ScopeOfDuties}; every attribute is optional. */
    final class Builder extends ImmutableScopeOfDuties.Builder {
        Builder() {}
    }
}
