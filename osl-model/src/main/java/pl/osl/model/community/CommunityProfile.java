package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;

/** A description of a community, in the headings of the map of resources and needs (P12). */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunityProfile.class)
@JsonDeserialize(builder = CommunityProfile.Builder.class)
public interface CommunityProfile extends WithCommunityProfile, Sourced {

    /** Its place within the town or municipality. */
    @Value.Default
    default Fact<String> location() {
        return Fact.unrecorded();
    }

    /** How its land is used. */
    @Value.Default
    default Fact<String> landUse() {
        return Fact.unrecorded();
    }

    /** Its natural environment. */
    @Value.Default
    default Fact<String> environment() {
        return Fact.unrecorded();
    }

    /** Its economy. */
    @Value.Default
    default Fact<String> economy() {
        return Fact.unrecorded();
    }

    /** What is characteristic of it. */
    @Value.Default
    default Fact<String> features() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("location", location().asOptional())
                .refuseUnreadable("landUse", landUse().asOptional())
                .refuseUnreadable("environment", environment().asOptional())
                .refuseUnreadable("economy", economy().asOptional())
                .refuseUnreadable("features", features().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a community profile; nothing is needed. */
    final class Builder extends ImmutableCommunityProfile.Builder {
        Builder() {}
    }
}
