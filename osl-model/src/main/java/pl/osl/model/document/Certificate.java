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
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCertificate.class)
@JsonDeserialize(builder = Certificate.Builder.class)
public interface Certificate extends WithCertificate, Sourced {

    /** Its number; none if it has no number. */
    Fact<String> number();

    /** By which standards it was granted. */
    Fact<CertificateBasis> basis();

    /** Who issued it. */
    Fact<CertificateIssuer> issuer();

    /** The day on which it was granted. */
    Fact<When> granted();

    /** The day on which it was handed over; none if it was not. */
    Fact<When> handedOver();

    /** For how many years it was granted; none if it states no number of years. */
    Fact<Integer> validityYears();

    /** The last day for which it was granted; none if it states no such day. */
    Fact<When> validUntil();

    /** The part of the centre that holds it; none if the whole centre does. */
    Fact<String> part();

    /** The day on which it was withdrawn; none if it was not. */
    Fact<When> withdrawn();

    /** Whether the charges that led to the withdrawal were put in writing. */
    Fact<Boolean> writtenCharges();

    /** The day of the appeal against the withdrawal; none if there was none. */
    Fact<When> appealed();

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

    /** Builder of {@link Certificate}; every attribute is optional. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
