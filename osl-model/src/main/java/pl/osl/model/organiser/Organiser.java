package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/**
 * A person chosen to be a community organiser of the centre, known by a pseudonymous id.
 *
 * <p>Staff of a contractor to whom OSL is outsourced are not organisers of the centre.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganiser.class)
@JsonDeserialize(builder = Organiser.Builder.class)
public interface Organiser extends WithOrganiser, Dated, Sourced {

    /** A pseudonym, unique inside the centre. */
    OrganiserId id();

    /** Personal data: never in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> name();

    /** Employed or voluntary. */
    @Value.Default
    default Fact<Engagement> engagement() {
        return Fact.unrecorded();
    }

    /** Social worker or another. */
    @Value.Default
    default Fact<Profession> profession() {
        return Fact.unrecorded();
    }

    /**
     * Why somebody of another profession was chosen; none if no reason was recorded. Speaks of a person, so it is kept
     * out of {@code toString} and reports.
     */
    @Value.Redacted
    @Value.Default
    default Fact<String> reasonForOtherProfession() {
        return Fact.unrecorded();
    }

    /** How the right to practise as a social worker was gained; none if it was not. */
    @Value.Default
    default Fact<SocialWorkerQualification> qualification() {
        return Fact.unrecorded();
    }

    /** The day on which higher education was completed; none if it was not. */
    @Value.Default
    default Fact<When> higherEducation() {
        return Fact.unrecorded();
    }

    /** The day of the statement of no conviction (L1 art. 33(4)); none if there is no statement. */
    @Value.Default
    default Fact<When> noConvictionStatement() {
        return Fact.unrecorded();
    }

    /** The roles that this person fills; one person may fill all three. */
    @Value.Default
    default Listing<OrganiserRole> roles() {
        return Listing.unrecorded();
    }

    /** The names by which the centre calls these roles. */
    @Value.Default
    default Listing<RoleTitle> roleTitles() {
        return Listing.unrecorded();
    }

    /** The generation of role names that the centre says it uses. */
    @Value.Default
    default Fact<RoleNaming> roleNaming() {
        return Fact.unrecorded();
    }

    /** From when until when the person is appointed as organiser. */
    @Value.Default
    default Validity appointment() {
        return Validity.unrecorded();
    }

    /** The written scopes of duties. */
    @Value.Default
    default Listing<ScopeOfDuties> scopesOfDuties() {
        return Listing.unrecorded();
    }

    /** The trainings taken part in. */
    @Value.Default
    default Listing<Training> trainings() {
        return Listing.unrecorded();
    }

    /** The times of community work. */
    @Value.Default
    default Listing<Experience> experience() {
        return Listing.unrecorded();
    }

    /** The specialisations obtained. */
    @Value.Default
    default Listing<Specialisation> specialisations() {
        return Listing.unrecorded();
    }

    /** The communities served. */
    @Value.Default
    default Listing<CommunityAssignment> communities() {
        return Listing.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return appointment();
    }

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("engagement", engagement())
                .refuseNone("profession", profession())
                .refuseUnreadable(
                        "reasonForOtherProfession", reasonForOtherProfession().asOptional())
                .refuseNone("roleNaming", roleNaming())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an organiser; an id is needed. */
    final class Builder extends ImmutableOrganiser.Builder {
        Builder() {}
    }
}
