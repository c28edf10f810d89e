package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/**
 * A person chosen to be a community organiser of the centre, known by a pseudonymous id.
 *
 * <p>Staff of a contractor to whom OSL is outsourced are not organisers of the centre.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableOrganiser.class)
@JsonDeserialize(using = FormReader.class)
public interface Organiser extends WithOrganiser, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Organiser> CHRONOLOGY = Chronology.<Organiser>days()
            .happening("higherEducation", Organiser::higherEducation)
            .happening("noConvictionStatement", Organiser::noConvictionStatement)
            .event("chosen", Organiser::chosen)
            .period("appointment", Organiser::appointment)
            .inOrder("chosen", "appointment/from");

    /** A pseudonym, unique within the centre. */
    OrganiserId id();

    /** The name; personal data, never shown in {@code toString}, findings, logs or reports. */
    @Value.Redacted
    Optional<String> name();

    /** Whether the organiser is employed or a volunteer. */
    Fact<Engagement> engagement();

    /** The organiser's profession. */
    Fact<Profession> profession();

    /**
     * The reason for choosing an organiser who is not a social worker; none if no reason was given. Concerns a person,
     * so it is not shown in {@code toString} or reports.
     */
    @Value.Redacted
    Fact<String> reasonForOtherProfession();

    /** How the organiser qualified as a social worker; none if the organiser did not. */
    Fact<SocialWorkerQualification> qualification();

    /** The day on which the organiser completed higher education; none if the organiser did not. */
    Fact<When> higherEducation();

    /**
     * The day of the statement of no conviction, or of a certificate from the register (L1 art. 33(4)); none if there is
     * neither.
     */
    Fact<When> noConvictionStatement();

    /** The roles of this person; one person may have all three. */
    Listing<OrganiserRole> roles();

    /** The names that the centre uses for these roles. */
    Listing<RoleTitle> roleTitles();

    /** The generation of role names that the centre states it uses. */
    Fact<RoleNaming> roleNaming();

    /** The day on which the person was chosen to be an organiser, which may be long before the work begins (S1). */
    Fact<When> chosen();

    /** The period of appointment as organiser. */
    Validity appointment();

    /** The written scopes of duties. */
    Listing<ScopeOfDuties> scopesOfDuties();

    /** The trainings attended. */
    Listing<Training> trainings();

    /** The periods of community work. */
    Listing<Experience> experience();

    /** The specialisations obtained. */
    Listing<Specialisation> specialisations();

    /** The communities served. */
    Listing<CommunityAssignment> communities();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return appointment();
    }

    /**
     * Refuses <em>none</em> for {@code engagement}, {@code profession}, {@code roleNaming} and {@code chosen}, an
     * appointment that begins before the choice, and unreadable text.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
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

    /** Builder of {@link Organiser}; only the id is required. */
    final class Builder extends ImmutableOrganiser.Builder {
        Builder() {}

        /** Sets {@code id} to the id with this text. */
        public Builder id(String id) {
            return id(OrganiserId.of(id));
        }
    }
}
