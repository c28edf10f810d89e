package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The hours of teaching in one module of a training. */
@Value.Immutable
@JsonSerialize(as = ImmutableModuleHours.class)
@JsonDeserialize(using = FormReader.class)
public interface ModuleHours extends WithModuleHours, Sourced, PartForm {

    /** The counts, and what always holds of them. */
    Counts<ModuleHours> COUNTS = Counts.<ModuleHours>counts().count("hours", ModuleHours::hours);

    /** The module. */
    Fact<TrainingModule> module();

    /** Number of hours of teaching. */
    Fact<Integer> hours();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code module} and {@code hours}, and a negative count. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("module", module())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ModuleHours}; every attribute is optional. */
    final class Builder extends ImmutableModuleHours.Builder {
        Builder() {}
    }
}
