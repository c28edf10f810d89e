package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** An application for a CAL quality certificate and what became of it (P18). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCertificateApplication.class)
@JsonDeserialize(builder = CertificateApplication.Builder.class)
public interface CertificateApplication extends WithCertificateApplication, Dated, Sourced {

    /** The day of the request. */
    Fact<When> requested();

    /** Whether the request was made in writing. */
    Fact<Boolean> writtenRequest();

    /** The day of the report on meeting the standards; none if there is no report. */
    Fact<When> report();

    /** The day of a visit of experts; none if there was none. */
    Fact<When> expertVisit();

    /** How it was decided; none if it is not decided yet. */
    Fact<CertificateDecision> decision();

    /** The day of the decision; none if it is not decided yet. */
    Fact<When> decided();

    /** Whether the reasons of a refusal were given in writing. */
    Fact<Boolean> writtenReasons();

    /** The day of an appeal against a refusal; none if there was none. */
    Fact<When> appealed();

    /** What was granted; none if nothing was. */
    Fact<Certificate> certificate();

    /** The day of the grant, as the certificate states it. */
    default Fact<When> granted() {
        return certificate().isKnown() ? certificate().value().granted() : Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** From the request on, and from the decision or the grant at the latest. */
    @Override
    default Validity validity() {
        return Validity.since(requested(), decided(), granted());
    }

    /** Refuses days out of order, and a decision that contradicts what came of it. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("requested", requested())
                .refuseNone("writtenRequest", writtenRequest())
                .refuseNone("writtenReasons", writtenReasons())
                .refuseDisorder("decided", decided(), requested())
                .refuseDisorder("appealed", appealed(), decided())
                .part(
                        "certificate",
                        certificate(),
                        (given, there) -> there.refuseDisorder("granted", given.granted(), requested())
                                .refuseDisorder("granted", given.granted(), decided()))
                .refuse(
                        decision().isNone()
                                && (decided().isKnown() || certificate().isKnown()),
                        "decision",
                        "jest null (brak decyzji), a podano dzień decyzji lub certyfikat",
                        "found null (no decision yet), but a day of the decision or a certificate is given")
                .refuse(
                        decision().isKnown()
                                && decision().value() == CertificateDecision.REFUSED
                                && certificate().isKnown(),
                        "certificate",
                        "podano certyfikat, choć go odmówiono",
                        "a certificate is given, though it was refused")
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
