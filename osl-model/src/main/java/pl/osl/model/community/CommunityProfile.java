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

/** A description of a community under the headings of the map of resources and needs (P12). */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunityProfile.class)
@JsonDeserialize(using = FormReader.class)
public interface CommunityProfile extends WithCommunityProfile, Sourced, PartForm {

    /** Its place within the town or municipality. */
    Fact<String> location();

    /** How its land is used. */
    Fact<String> landUse();

    /** Its natural environment. */
    Fact<String> environment();

    /** Its economy. */
    Fact<String> economy();

    /** Its characteristic features. */
    Fact<String> features();

    @Override
    List<SourceReference> sources();

    /** Refuses unreadable text. */
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

    /** Builder of {@link CommunityProfile}; every attribute is optional. */
    final class Builder extends ImmutableCommunityProfile.Builder {
        Builder() {}
    }
}
