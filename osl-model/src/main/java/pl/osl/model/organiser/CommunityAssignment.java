package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The assignment of an organiser to a community. */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunityAssignment.class)
@JsonDeserialize(using = FormReader.class)
public interface CommunityAssignment extends WithCommunityAssignment, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<CommunityAssignment> CHRONOLOGY =
            Chronology.<CommunityAssignment>days().period("validity", CommunityAssignment::validity);

    /** The id of the community in the record. */
    Fact<CommunityId> community();

    /** The period in which the organiser serves the community. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code community}. */
    @Value.Check
    default void check() {
        Faults.gather().refuseNone("community", community()).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CommunityAssignment}; every attribute is optional. */
    final class Builder extends ImmutableCommunityAssignment.Builder {
        Builder() {}

        /** Sets {@code community} to the id with this text. */
        public Builder community(String community) {
            return community(CommunityId.of(community));
        }
    }
}
