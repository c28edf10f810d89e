package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** Boundaries that a community once had. */
@Value.Immutable
@JsonSerialize(as = ImmutableFormerBoundaries.class)
@JsonDeserialize(using = FormReader.class)
public interface FormerBoundaries extends WithFormerBoundaries, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<FormerBoundaries> CHRONOLOGY =
            Chronology.<FormerBoundaries>days().period("validity", FormerBoundaries::validity);

    /** What they were. */
    Optional<String> description();

    /** The period in which the community had them. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather().refuseUnreadable("description", description()).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link FormerBoundaries}; every attribute is optional. */
    final class Builder extends ImmutableFormerBoundaries.Builder {
        Builder() {}
    }
}
