package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** The giving of OSL, wholly or partly, to a body of the third sector (S3, L6). */
@Value.Immutable
@JsonSerialize(as = ImmutableOutsourcing.class)
@JsonDeserialize(builder = Outsourcing.Builder.class)
public interface Outsourcing extends WithOutsourcing, Dated, Sourced {

    /** The whole or a part. */
    @Value.Default
    default Fact<OutsourcingScope> scope() {
        return Fact.unrecorded();
    }

    /** Entrusting or supporting; independent of the scope. */
    @Value.Default
    default Fact<OutsourcingForm> form() {
        return Fact.unrecorded();
    }

    /** How the contractor was chosen. */
    @Value.Default
    default Fact<OutsourcingProcedure> procedure() {
        return Fact.unrecorded();
    }

    /** The contest of offers; none if there was none. */
    @Value.Default
    default Fact<Contest> contest() {
        return Fact.unrecorded();
    }

    /** To whom it is outsourced; none if no contractor was found. */
    @Value.Default
    default Fact<Contractor> contractor() {
        return Fact.unrecorded();
    }

    /** The contract; none if none was concluded. */
    @Value.Default
    default Fact<OutsourcingContract> contract() {
        return Fact.unrecorded();
    }

    /** The tasks given away. */
    @Value.Default
    default Listing<OutsourcedTask> tasks() {
        return Listing.unrecorded();
    }

    /** The communities of the record in which the contractor works. */
    @Value.Default
    default Listing<CommunityId> communities() {
        return Listing.unrecorded();
    }

    /** From when until when the contractor carries it out. */
    @Override
    @Value.Default
    default Validity validity() {
        return Validity.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("scope", scope())
                .refuseNone("form", form())
                .refuseNone("procedure", procedure())
                .refuse(
                        procedure().isKnown()
                                && procedure().value() == OutsourcingProcedure.OPEN_CONTEST
                                && contest().isNone(),
                        "contest",
                        "jest null (brak konkursu), choć wykonawcę wybrano w otwartym konkursie",
                        "found null (no contest), though the contractor was chosen in an open contest")
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an outsourcing; nothing is needed. */
    final class Builder extends ImmutableOutsourcing.Builder {
        Builder() {}
    }
}
