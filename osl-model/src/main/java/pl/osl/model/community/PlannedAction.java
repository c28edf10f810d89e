package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A planned action; once carried out, it is recorded as a {@link CommunityAction}. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutablePlannedAction.class)
@JsonDeserialize(using = FormReader.class)
public interface PlannedAction extends WithPlannedAction, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<PlannedAction> CHRONOLOGY = Chronology.<PlannedAction>days()
            .event("plannedOn", PlannedAction::plannedOn)
            .scheduled("plannedFor", PlannedAction::plannedFor);

    /** The component of OSL to which the action belongs. */
    Fact<Component> component();

    /** A description of the planned action. */
    @Value.Redacted
    Optional<String> description();

    /** The day on which this was planned. */
    Fact<When> plannedOn();

    /** The planned day; none if no day is set. */
    Fact<When> plannedFor();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(plannedOn(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code component} and {@code plannedOn}, and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("component", component())
                .refuseUnreadable("description", description())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlannedAction}; every attribute is optional. */
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
