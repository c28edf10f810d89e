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

/** A leader among the residents; the name is optional. */
@Value.Immutable
@JsonSerialize(as = ImmutableLeader.class)
@JsonDeserialize(using = FormReader.class)
public interface Leader extends WithLeader, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Leader> CHRONOLOGY = Chronology.<Leader>days().period("validity", Leader::validity);

    /** The name; personal data, never shown in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> name();

    /** The period in which the resident is a leader. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather().refuseUnreadable("name", name()).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Leader}; every attribute is optional. */
    final class Builder extends ImmutableLeader.Builder {
        Builder() {}
    }
}
