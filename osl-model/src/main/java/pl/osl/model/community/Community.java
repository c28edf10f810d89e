package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.diagnosis.Diagnosis;
import pl.osl.model.diagnosis.Need;
import pl.osl.model.diagnosis.Potential;
import pl.osl.model.diagnosis.Resource;
import pl.osl.model.diagnosis.ResourceClass;
import pl.osl.model.diagnosis.ResourceMap;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** A community with which the centre works, or plans to. */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunity.class)
@JsonDeserialize(builder = Community.Builder.class)
public interface Community extends WithCommunity, Dated, Sourced {

    /** Unique inside the centre. */
    CommunityId id();

    /** What the community is called. */
    Optional<String> name();

    /** Territorial or categorial. */
    Fact<CommunityKind> kind();

    /** The shared trait; of a territorial community it is the territory. None if none was named. */
    Fact<String> trait();

    /** Spontaneous or created for a task. */
    Fact<CommunityOrigin> origin();

    /** Why it was chosen; none if no reason was recorded. */
    Fact<String> reason();

    /** Where it ends; none if no boundaries were set. */
    Fact<String> boundaries();

    /** How many people belong to it. */
    Fact<Integer> residents();

    /** Whether it is threatened by marginalisation and exclusion, as the first addressees are (S1). */
    Fact<Boolean> threatenedByExclusion();

    /** Its description; none if it was not described. */
    Fact<CommunityProfile> profile();

    /** From when until when the centre works with it. */
    @Override
    Validity validity();

    /** The steps of work that were begun. */
    Listing<ProcessStep> steps();

    /** The diagnoses that were begun. */
    Listing<Diagnosis> diagnoses();

    /** The maps of resources and needs. */
    Listing<ResourceMap> maps();

    /** The resources found. */
    Listing<Resource> resources();

    /** The classes in which resources were looked for and none was found. */
    Listing<ResourceClass> classesWithoutResources();

    /** The needs found. */
    Listing<Need> needs();

    /** The potentials found. */
    Listing<Potential> potentials();

    /** The actions that are planned. */
    Listing<PlannedAction> plannedActions();

    /** The actions that took place. */
    Listing<CommunityAction> actions();

    /** The leaders among the residents. */
    Listing<Leader> leaders();

    /** The groups of residents. */
    Listing<ResidentGroup> groups();

    /** How the process is passed on. */
    Listing<Handover> handovers();

    /** The evaluations carried out. */
    Listing<Evaluation> evaluations();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for facts that always have a value, a negative count and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("kind", kind())
                .refuseUnreadable("trait", trait().asOptional())
                .refuseNone("origin", origin())
                .refuseUnreadable("reason", reason().asOptional())
                .refuseUnreadable("boundaries", boundaries().asOptional())
                .refuseNone("residents", residents())
                .refuseNegative("residents", residents())
                .refuseNone("threatenedByExclusion", threatenedByExclusion())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Community}; only the id is required. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}

        /** Sets {@code id} to the id of this text. */
        public Builder id(String id) {
            return id(CommunityId.of(id));
        }
    }
}
