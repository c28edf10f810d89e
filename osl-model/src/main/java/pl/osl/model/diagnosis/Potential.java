package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import pl.osl.model.fact.Noted;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A potential of a community: something on which it can build (S0, S4). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutablePotential.class)
@JsonDeserialize(using = FormReader.class)
public interface Potential extends WithPotential, Noted, PartForm {

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Potential}; every attribute is optional. */
    final class Builder extends ImmutablePotential.Builder {
        Builder() {}
    }
}
