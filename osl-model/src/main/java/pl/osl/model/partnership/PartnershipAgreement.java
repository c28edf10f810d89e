package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An agreement in which partners commit themselves to common goals (C5). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutablePartnershipAgreement.class)
@JsonDeserialize(using = FormReader.class)
public interface PartnershipAgreement extends WithPartnershipAgreement, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<PartnershipAgreement> CHRONOLOGY = Chronology.<PartnershipAgreement>days()
            .event("concluded", PartnershipAgreement::concluded)
            .scheduled("until", PartnershipAgreement::until)
            .inOrder("concluded", "until");

    /** The day of conclusion. */
    Fact<When> concluded();

    /** The name of the partnership. */
    Optional<String> name();

    /** The partners of the record who signed it. */
    Listing<PartnerId> signatories();

    /** The main goal; none if none was set. */
    Fact<String> mainGoal();

    /** The detailed goals. */
    Listing<String> goals();

    /** The community of the record that the partnership serves; none if it does not serve a single community. */
    Fact<CommunityId> community();

    /** The last day on which it was in force; none if it is still in force. */
    Fact<When> until();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(concluded(), until());
    }

    /** Refuses <em>none</em> for {@code concluded}, unreadable text and an end before the conclusion. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("goals", goals())
                .refuseUnreadable("name", name())
                .refuseUnreadable("mainGoal", mainGoal().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PartnershipAgreement}; every attribute is optional. */
    final class Builder extends ImmutablePartnershipAgreement.Builder {
        Builder() {}

        /** Sets {@code community} to the id with this text. */
        public Builder community(String community) {
            return community(CommunityId.of(community));
        }
    }
}
