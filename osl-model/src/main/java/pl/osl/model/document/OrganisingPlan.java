package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
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

/** A community-organising plan of a social services centre (L1 art. 20). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableOrganisingPlan.class)
@JsonDeserialize(using = FormReader.class)
public interface OrganisingPlan extends WithOrganisingPlan, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<OrganisingPlan> CHRONOLOGY = Chronology.<OrganisingPlan>days()
            .event("established", OrganisingPlan::established)
            .period("period", OrganisingPlan::period)
            .inOrder("established", "period/until");

    /** The organiser of the record who wrote the plan; none if no organiser did. */
    Fact<OrganiserId> author();

    /** The day from which the plan exists. */
    Fact<When> established();

    /** The period for which the plan is made; the law sets none (L1 art. 20 asks for updates). */
    Validity period();

    /** The updates of the plan. */
    Listing<PlanUpdate> updates();

    /** The actions described in the plan. */
    Listing<PlanAction> actions();

    /** Whether it says this for each municipality that the centre serves, where there are several (L1 art. 20(4)). */
    Fact<Boolean> forEachMunicipality();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(established(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code forEachMunicipality}, and a plan made for a time that had surely passed. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("forEachMunicipality", forEachMunicipality())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link OrganisingPlan}; every attribute is optional. */
    final class Builder extends ImmutableOrganisingPlan.Builder {
        Builder() {}

        /** Sets {@code author} to the id with this text. */
        public Builder author(String author) {
            return author(OrganiserId.of(author));
        }
    }
}
