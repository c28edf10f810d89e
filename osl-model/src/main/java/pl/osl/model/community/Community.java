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
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A community with which the centre works or plans to work. */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunity.class)
@JsonDeserialize(using = FormReader.class)
public interface Community extends WithCommunity, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Community> CHRONOLOGY = Chronology.<Community>days().period("validity", Community::validity);

    /** The counts, and what always holds of them. */
    Counts<Community> COUNTS = Counts.<Community>counts().count("residents", Community::residents);

    /** The id, unique within the centre. */
    CommunityId id();

    /** The name of the community. */
    Optional<String> name();

    /** Whether the community is territorial or categorial. */
    Fact<CommunityKind> kind();

    /** The trait that its members share, which in a territorial community is the territory; none if none was named. */
    Fact<String> trait();

    /** Whether the community arose spontaneously or was created for a task. */
    Fact<CommunityOrigin> origin();

    /** The reason for choosing this community; none if no reason was given. */
    Fact<String> reason();

    /** Its boundaries; none if none were set. */
    Fact<String> boundaries();

    /** The boundaries that it had before these. */
    Listing<FormerBoundaries> formerBoundaries();

    /** Number of people in the community. */
    Fact<Integer> residents();

    /**
     * Whether it is threatened by marginalisation and exclusion, like the communities that OSL addresses first (S1).
     */
    Fact<Boolean> threatenedByExclusion();

    /** Its description; none if it was not described. */
    Fact<CommunityProfile> profile();

    /** The period in which the centre works with the community. */
    @Override
    Validity validity();

    /** The steps of work begun so far. */
    Listing<ProcessStep> steps();

    /** The diagnoses begun so far. */
    Listing<Diagnosis> diagnoses();

    /** The maps of resources and needs. */
    Listing<ResourceMap> maps();

    /** The resources identified. */
    Listing<Resource> resources();

    /** The classes of resources that were searched without result. */
    Listing<ResourceClass> classesWithoutResources();

    /** The needs identified. */
    Listing<Need> needs();

    /** The potentials identified. */
    Listing<Potential> potentials();

    /** The planned actions. */
    Listing<PlannedAction> plannedActions();

    /** The actions that took place. */
    Listing<CommunityAction> actions();

    /** The leaders among the residents. */
    Listing<Leader> leaders();

    /** The groups of residents. */
    Listing<ResidentGroup> groups();

    /** The handovers of the process to local structures. */
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
                .refuseBreach(COUNTS, this)
                .refuseNone("threatenedByExclusion", threatenedByExclusion())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Community}; only the id is required. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}

        /** Sets {@code id} to the id with this text. */
        public Builder id(String id) {
            return id(CommunityId.of(id));
        }
    }
}
