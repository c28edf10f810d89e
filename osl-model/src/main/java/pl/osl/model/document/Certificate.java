package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;

/** A CAL quality certificate as it was granted (P18). */
@Value.Immutable
@JsonSerialize(as = ImmutableCertificate.class)
@JsonDeserialize(builder = Certificate.Builder.class)
public interface Certificate extends WithCertificate, Sourced {

    /** Its number; none if it has no number. */
    @Value.Default
    default Fact<String> number() {
        return Fact.unrecorded();
    }

    /** By which standards it was granted. */
    @Value.Default
    default Fact<CertificateBasis> basis() {
        return Fact.unrecorded();
    }

    /** Who issued it. */
    @Value.Default
    default Fact<CertificateIssuer> issuer() {
        return Fact.unrecorded();
    }

    /** The day on which it was granted. */
    @Value.Default
    default Fact<When> granted() {
        return Fact.unrecorded();
    }

    /** The day on which it was handed over; none if it was not. */
    @Value.Default
    default Fact<When> handedOver() {
        return Fact.unrecorded();
    }

    /** For how many years it was granted; none if it states no number of years. */
    @Value.Default
    default Fact<Integer> validityYears() {
        return Fact.unrecorded();
    }

    /** The last day for which it was granted; none if it states no such day. */
    @Value.Default
    default Fact<When> validUntil() {
        return Fact.unrecorded();
    }

    /** The part of the centre that holds it; none if the whole centre does. */
    @Value.Default
    default Fact<String> part() {
        return Fact.unrecorded();
    }

    /** The day on which it was withdrawn; none if it was not. */
    @Value.Default
    default Fact<When> withdrawn() {
        return Fact.unrecorded();
    }

    /** Whether the charges that led to the withdrawal were put in writing. */
    @Value.Default
    default Fact<Boolean> writtenCharges() {
        return Fact.unrecorded();
    }

    /** The day of the appeal against the withdrawal; none if there was none. */
    @Value.Default
    default Fact<When> appealed() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses a number of years below 0 and days out of order. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("number", number().asOptional())
                .refuseNone("basis", basis())
                .refuseNone("issuer", issuer())
                .refuseNone("granted", granted())
                .refuseNegative("validityYears", validityYears())
                .refuseUnreadable("part", part().asOptional())
                .refuseNone("writtenCharges", writtenCharges())
                .refuseDisorder("validUntil", validUntil(), granted())
                .refuseDisorder("handedOver", handedOver(), granted())
                .refuseDisorder("withdrawn", withdrawn(), granted())
                .refuseDisorder("appealed", appealed(), withdrawn())
                .refuse(
                        withdrawn().isNone() && appealed().isKnown(),
                        "appealed",
                        "podano odwołanie od cofnięcia, choć certyfikatu nie cofnięto",
                        "an appeal against a withdrawal is given, though the certificate was not withdrawn")
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a certificate; nothing is needed. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
