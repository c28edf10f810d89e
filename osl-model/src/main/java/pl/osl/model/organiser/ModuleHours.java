package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;

/** How many hours one module of a training had. */
@Value.Immutable
@JsonSerialize(as = ImmutableModuleHours.class)
@JsonDeserialize(builder = ModuleHours.Builder.class)
public interface ModuleHours extends WithModuleHours, Sourced {

    /** Which module. */
    Fact<TrainingModule> module();

    /** Its hours of teaching. */
    Fact<Integer> hours();

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("module", module())
                .refuseNone("hours", hours())
                .refuseNegative("hours", hours())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a module hours; nothing is needed. */
    final class Builder extends ImmutableModuleHours.Builder {
        Builder() {}
    }
}
