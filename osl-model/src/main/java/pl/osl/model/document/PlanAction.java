package pl.osl.model.document;

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

/** An action that a community-organising plan describes (L1 art. 20(3)). */
@Value.Immutable
@JsonSerialize(as = ImmutablePlanAction.class)
@JsonDeserialize(using = FormReader.class)
public interface PlanAction extends WithPlanAction, Sourced, PartForm {

    /** What is to be done; none if the plan does not say so. */
    Fact<String> description();

    /** The date, as worded in the plan; none if the plan gives none. */
    Fact<String> date();

    /** The manner of implementation; none if the plan does not describe it. */
    Fact<String> manner();

    /** Whether the action is a supporting activity: self-help, voluntary or neighbourly (L1 art. 13(1)(6)). */
    Fact<Boolean> supporting();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code supporting} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("description", description().asOptional())
                .refuseUnreadable("date", date().asOptional())
                .refuseUnreadable("manner", manner().asOptional())
                .refuseNone("supporting", supporting())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanAction}; every attribute is optional. */
    final class Builder extends ImmutablePlanAction.Builder {
        Builder() {}
    }
}
