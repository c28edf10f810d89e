package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** A diagnosis of needs and potential made by a social services centre for five years (L1 art. 21). */
@Value.Immutable
@JsonSerialize(as = ImmutableServicesDiagnosis.class)
@JsonDeserialize(builder = ServicesDiagnosis.Builder.class)
public interface ServicesDiagnosis extends WithServicesDiagnosis, Dated, Sourced {

    /** The day from which it exists, and from which its five years run. */
    @Value.Default
    default Fact<When> established() {
        return Fact.unrecorded();
    }

    /** The parts that it has. */
    @Value.Default
    default Listing<ServicesDiagnosisSection> sections() {
        return Listing.unrecorded();
    }

    /** The first day of the consultation with the community; none if it was not consulted. */
    @Value.Default
    default Fact<When> consultationStarted() {
        return Fact.unrecorded();
    }

    /** The last day of the consultation; none if it was not consulted. */
    @Value.Default
    default Fact<When> consultationEnded() {
        return Fact.unrecorded();
    }

    /** The day on which it was handed to the mayor; none if it was not. */
    @Value.Default
    default Fact<When> handedToExecutive() {
        return Fact.unrecorded();
    }

    /** The day on which it was handed to the council; none if it was not. */
    @Value.Default
    default Fact<When> handedToCouncil() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(established(), Fact.none());
    }

    /** Refuses a consultation that ends before it starts. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("established", established())
                .refuseDisorder("consultationEnded", consultationEnded(), consultationStarted())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a services diagnosis; nothing is needed. */
    final class Builder extends ImmutableServicesDiagnosis.Builder {
        Builder() {}
    }
}
