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
    @Value.Default
    default Fact<CommunityKind> kind() {
        return Fact.unrecorded();
    }

    /** The shared trait; of a territorial community it is the territory. None if none was named. */
    @Value.Default
    default Fact<String> trait() {
        return Fact.unrecorded();
    }

    /** Spontaneous or created for a task. */
    @Value.Default
    default Fact<CommunityOrigin> origin() {
        return Fact.unrecorded();
    }

    /** Why it was chosen; none if no reason was recorded. */
    @Value.Default
    default Fact<String> reason() {
        return Fact.unrecorded();
    }

    /** Where it ends; none if no boundaries were set. */
    @Value.Default
    default Fact<String> boundaries() {
        return Fact.unrecorded();
    }

    /** How many people belong to it. */
    @Value.Default
    default Fact<Integer> residents() {
        return Fact.unrecorded();
    }

    /** Whether it is threatened by marginalisation and exclusion, as the first addressees are (S1). */
    @Value.Default
    default Fact<Boolean> threatenedByExclusion() {
        return Fact.unrecorded();
    }

    /** Its description; none if it was not described. */
    @Value.Default
    default Fact<CommunityProfile> profile() {
        return Fact.unrecorded();
    }

    /** From when until when the centre works with it. */
    @Override
    @Value.Default
    default Validity validity() {
        return Validity.unrecorded();
    }

    /** The steps of work that were begun. */
    @Value.Default
    default Listing<ProcessStep> steps() {
        return Listing.unrecorded();
    }

    /** The diagnoses that were begun. */
    @Value.Default
    default Listing<Diagnosis> diagnoses() {
        return Listing.unrecorded();
    }

    /** The maps of resources and needs. */
    @Value.Default
    default Listing<ResourceMap> maps() {
        return Listing.unrecorded();
    }

    /** The resources found. */
    @Value.Default
    default Listing<Resource> resources() {
        return Listing.unrecorded();
    }

    /** The classes in which resources were looked for and none was found. */
    @Value.Default
    default Listing<ResourceClass> classesWithoutResources() {
        return Listing.unrecorded();
    }

    /** The needs found. */
    @Value.Default
    default Listing<Need> needs() {
        return Listing.unrecorded();
    }

    /** The potentials found. */
    @Value.Default
    default Listing<Potential> potentials() {
        return Listing.unrecorded();
    }

    /** The actions that are planned. */
    @Value.Default
    default Listing<PlannedAction> plannedActions() {
        return Listing.unrecorded();
    }

    /** The actions that took place. */
    @Value.Default
    default Listing<CommunityAction> actions() {
        return Listing.unrecorded();
    }

    /** The leaders among the residents. */
    @Value.Default
    default Listing<Leader> leaders() {
        return Listing.unrecorded();
    }

    /** The groups of residents. */
    @Value.Default
    default Listing<ResidentGroup> groups() {
        return Listing.unrecorded();
    }

    /** How the process is passed on. */
    @Value.Default
    default Listing<Handover> handovers() {
        return Listing.unrecorded();
    }

    /** The evaluations carried out. */
    @Value.Default
    default Listing<Evaluation> evaluations() {
        return Listing.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
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

    /** Builds a community; an id is needed. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
