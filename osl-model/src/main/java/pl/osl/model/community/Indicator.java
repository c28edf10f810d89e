package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;

/** A sign by which a change is known (P23; the fields are inferred). */
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(builder = Indicator.Builder.class)
public interface Indicator extends WithIndicator, Sourced {

    /** What is to change, and for whom. */
    @Value.Default
    default Fact<String> change() {
        return Fact.unrecorded();
    }

    /** How it stood before. */
    @Value.Default
    default Fact<String> baseline() {
        return Fact.unrecorded();
    }

    /** How it is to stand; none if no target is set. */
    @Value.Default
    default Fact<String> target() {
        return Fact.unrecorded();
    }

    /** How it is measured. */
    @Value.Default
    default Fact<String> measure() {
        return Fact.unrecorded();
    }

    /** What was measured; none if nothing was. */
    @Value.Default
    default Fact<String> measured() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
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

    /** Builds an indicator; nothing is needed. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
