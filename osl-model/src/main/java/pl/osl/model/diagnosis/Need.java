package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import pl.osl.model.fact.Noted;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A need of a community. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableNeed.class)
@JsonDeserialize(using = FormReader.class)
public interface Need extends WithNeed, Noted, PartForm {

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Need}; every attribute is optional. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
