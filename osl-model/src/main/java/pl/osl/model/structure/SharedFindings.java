package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An occasion on which findings of a supervision were disclosed outside it (L4 § 3(3)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableSharedFindings.class)
@JsonDeserialize(using = FormReader.class)
public interface SharedFindings extends WithSharedFindings, Event, PartForm {

    /** The counts, and what always holds of them. */
    Counts<SharedFindings> COUNTS = Counts.<SharedFindings>counts()
            .count("participants", SharedFindings::participants)
            .count("writtenConsents", SharedFindings::writtenConsents)
            .notMore("writtenConsents", "participants");

    /** The day of the disclosure. */
    @Override
    Fact<When> on();

    /** Number of participants in the supervision. */
    Fact<Integer> participants();

    /** Number of participants who consented in writing. */
    Fact<Integer> writtenConsents();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for facts that always have a value, negative counts and more consents than participants.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link SharedFindings}; every attribute is optional. */
    final class Builder extends ImmutableSharedFindings.Builder {
        Builder() {}
    }
}
