package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.diagnosis.Study;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/**
 * A diagnosis of needs and potential made by a social services centre for five years (L1 art. 21).
 *
 * <p>It may have been made before the centre took that legal form, while it was being prepared.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableServicesDiagnosis.class)
@JsonDeserialize(using = FormReader.class)
public interface ServicesDiagnosis extends WithServicesDiagnosis, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<ServicesDiagnosis> CHRONOLOGY = Chronology.<ServicesDiagnosis>days()
            .event("established", ServicesDiagnosis::established)
            .period("period", ServicesDiagnosis::period)
            .happening("consultationStarted", ServicesDiagnosis::consultationStarted)
            .happening("consultationEnded", ServicesDiagnosis::consultationEnded)
            .happening("handedToExecutive", ServicesDiagnosis::handedToExecutive)
            .happening("handedToCouncil", ServicesDiagnosis::handedToCouncil)
            .inOrder("established", "period/until")
            .inOrder("consultationStarted", "consultationEnded");

    /** The day from which the diagnosis exists; its five years run from this day. */
    Fact<When> established();

    /** The time for which it says that it is made, which the law sets at five years (L1 art. 21). */
    Validity period();

    /** The updates of the diagnosis. */
    Listing<DiagnosisUpdate> updates();

    /** The parts that it has. */
    Listing<ServicesDiagnosisSection> sections();

    /** What was done to find out needs and potential, and how many people took part. */
    Listing<Study> studies();

    /** Whether it has these parts for each municipality that the centre serves, where there are several (L1 art. 21(4)). */
    Fact<Boolean> forEachMunicipality();

    /** Who ordered the consultation with the community; none if there was no consultation. */
    Fact<Issuer> consultationOrderedBy();

    /** The first day of the consultation with the community; none if there was no consultation. */
    Fact<When> consultationStarted();

    /** The last day of the consultation; none if there was no consultation. */
    Fact<When> consultationEnded();

    /** The day on which the diagnosis was handed to the mayor; none if it was not. */
    Fact<When> handedToExecutive();

    /** The day on which the diagnosis was handed to the council; none if it was not. */
    Fact<When> handedToCouncil();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(established(), Fact.none());
    }

    /**
     * Refuses <em>none</em> for {@code forEachMunicipality}, a consultation that ends before it starts, and a diagnosis
     * made for a time that had surely passed.
     */
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

    /** Builder of {@link ServicesDiagnosis}; every attribute is optional. */
    final class Builder extends ImmutableServicesDiagnosis.Builder {
        Builder() {}
    }
}
