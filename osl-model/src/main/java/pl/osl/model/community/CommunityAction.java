package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** An action in a community that took place. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCommunityAction.class)
@JsonDeserialize(builder = CommunityAction.Builder.class)
public interface CommunityAction extends WithCommunityAction, Dated, Sourced {

    /** The component of OSL to which it belongs. */
    Fact<Component> component();

    /** By what means it worked. */
    Fact<ActionMeans> means();

    /** What was done. */
    @Value.Redacted
    Optional<String> description();

    /** The first day. */
    Fact<When> started();

    /** The last day; none if it goes on. */
    Fact<When> ended();

    /** How many people took part. */
    Fact<Integer> participants();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(started(), Fact.none());
    }

    /** Refuses a negative count and an end before the start. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("component", component())
                .refuseNone("means", means())
                .refuseUnreadable("description", description())
                .refuseNone("started", started())
                .refuseNone("participants", participants())
                .refuseNegative("participants", participants())
                .refuseDisorder("ended", ended(), started())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CommunityAction}; every attribute is optional. */
    final class Builder extends ImmutableCommunityAction.Builder {
        Builder() {}
    }
}
