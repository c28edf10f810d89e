package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An indicator of change (P23; the fields are inferred). */
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(using = FormReader.class)
public interface Indicator extends WithIndicator, Sourced, PartForm {

    /** The intended change, and for whom. */
    Fact<String> change();

    /** The value before the change. */
    Fact<String> baseline();

    /** The target value; none if no target is set. */
    Fact<String> target();

    /** The method of measurement. */
    Fact<String> measure();

    /** The measured value; none if nothing was measured. */
    Fact<String> measured();

    @Override
    List<SourceReference> sources();

    /** Refuses unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("change", change().asOptional())
                .refuseUnreadable("baseline", baseline().asOptional())
                .refuseUnreadable("target", target().asOptional())
                .refuseUnreadable("measure", measure().asOptional())
                .refuseUnreadable("measured", measured().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Indicator}; every attribute is optional. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
