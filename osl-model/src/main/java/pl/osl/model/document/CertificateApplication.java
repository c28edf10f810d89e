package pl.osl.model.document;

import static pl.osl.model.fact.Exclusions.State.is;
import static pl.osl.model.fact.Exclusions.State.none;
import static pl.osl.model.fact.Exclusions.State.some;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Exclusions;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An application for a CAL quality certificate, with its outcome (P18). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCertificateApplication.class)
@JsonDeserialize(using = FormReader.class)
public interface CertificateApplication extends WithCertificateApplication, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<CertificateApplication> CHRONOLOGY = Chronology.<CertificateApplication>days()
            .event("requested", CertificateApplication::requested)
            .happening("report", CertificateApplication::report)
            .happening("expertVisit", CertificateApplication::expertVisit)
            .happening("decided", CertificateApplication::decided)
            .happening("appealed", CertificateApplication::appealed)
            .inOrder("requested", "decided")
            .inOrder("decided", "appealed")
            .scheduled("certificate/granted", CertificateApplication::granted)
            .inOrder("requested", "certificate/granted")
            .inOrder("decided", "certificate/granted")
            .scheduled("certificate/handedOver", CertificateApplication::handedOver)
            .inOrder("requested", "certificate/handedOver")
            .inOrder("decided", "certificate/handedOver");

    /** Facts that exclude each other. */
    Exclusions<CertificateApplication> EXCLUSIONS = Exclusions.<CertificateApplication>facts()
            .fact("decision", CertificateApplication::decision)
            .fact("decided", CertificateApplication::decided)
            .fact("certificate", CertificateApplication::certificate)
            .never(
                    List.of(some("decided"), some("certificate")),
                    none("decision"),
                    "jest null (brak decyzji), a podano dzień decyzji lub certyfikat",
                    "found null (no decision yet), but the day of a decision or a certificate is recorded")
            .never(
                    List.of(is("decision", CertificateDecision.REFUSED)),
                    some("certificate"),
                    "podano certyfikat, choć go odmówiono",
                    "a certificate is recorded, although it was refused");

    /** The day of the application. */
    Fact<When> requested();

    /** Whether the application was made in writing. */
    Fact<Boolean> writtenRequest();

    /** The day of the report on compliance with the standards; none if there is no report. */
    Fact<When> report();

    /** The day of the expert visit; none if there was none. */
    Fact<When> expertVisit();

    /** The decision; none if there is no decision yet. */
    Fact<CertificateDecision> decision();

    /** The day of the decision; none if there is no decision yet. */
    Fact<When> decided();

    /** Whether the reasons for a refusal were given in writing. */
    Fact<Boolean> writtenReasons();

    /** The day of the appeal against a refusal; none if there was no appeal. */
    Fact<When> appealed();

    /** The certificate granted; none if none was granted. */
    Fact<Certificate> certificate();

    /** The day on which the certificate was granted, taken from the certificate. */
    default Fact<When> granted() {
        return certificate().isKnown() ? certificate().value().granted() : Fact.unrecorded();
    }

    /** The day on which the certificate was handed over, taken from the certificate. */
    default Fact<When> handedOver() {
        return certificate().isKnown() ? certificate().value().handedOver() : Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Valid from the application on, or, if its day is not known, from the decision or the grant at the latest. */
    @Override
    default Validity validity() {
        return Validity.since(requested(), decided(), granted());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, days out of order, and a decision that contradicts the
     * rest.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("writtenRequest", writtenRequest())
                .refuseNone("writtenReasons", writtenReasons())
                .refuseBreach(EXCLUSIONS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CertificateApplication}; every attribute is optional. */
    final class Builder extends ImmutableCertificateApplication.Builder {
        Builder() {}
    }
}
