package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A CAL quality certificate (P18). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCertificate.class)
@JsonDeserialize(using = FormReader.class)
public interface Certificate extends WithCertificate, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Certificate> CHRONOLOGY = Chronology.<Certificate>days()
            .event("granted", Certificate::granted)
            .happening("handedOver", Certificate::handedOver)
            .scheduled("validUntil", Certificate::validUntil)
            .happening("withdrawn", Certificate::withdrawn)
            .happening("appealed", Certificate::appealed)
            .happening("reinstated", Certificate::reinstated)
            .presupposed(
                    "withdrawn",
                    "appealed",
                    "podano odwołanie od cofnięcia, choć certyfikatu nie cofnięto",
                    "an appeal against the withdrawal is recorded, although the certificate was not withdrawn")
            .presupposed(
                    "appealed",
                    "reinstated",
                    "podano uwzględnienie odwołania, choć go nie wniesiono",
                    "an appeal that was upheld is recorded, although there was no appeal")
            .presupposed(
                    "withdrawn",
                    "reinstated",
                    "podano uwzględnienie odwołania, choć certyfikatu nie cofnięto",
                    "an appeal that was upheld is recorded, although the certificate was not withdrawn")
            .inOrder("granted", "validUntil")
            .inOrder("granted", "handedOver")
            .inOrder("granted", "withdrawn")
            .inOrder("withdrawn", "appealed")
            .inOrder("appealed", "reinstated");

    /** The counts, and what always holds of them. */
    Counts<Certificate> COUNTS = Counts.<Certificate>counts().countIfAny("validityYears", Certificate::validityYears);

    /** The number of the certificate; none if it has no number. */
    Fact<String> number();

    /** The standards on which the certificate is based. */
    Fact<CertificateBasis> basis();

    /** The issuer of the certificate. */
    Fact<CertificateIssuer> issuer();

    /** The day on which the certificate was granted. */
    Fact<When> granted();

    /** The day on which the certificate was handed over; none if it was not. */
    Fact<When> handedOver();

    /** The period of validity in years; none if the certificate states no number of years. */
    Fact<Integer> validityYears();

    /** The last day of validity; none if the certificate states no such day. */
    Fact<When> validUntil();

    /** The part of the centre that holds the certificate; none if the whole centre holds it. */
    Fact<String> part();

    /** The day on which the certificate was withdrawn; none if it was not. */
    Fact<When> withdrawn();

    /** Whether the charges that led to the withdrawal were made in writing. */
    Fact<Boolean> writtenCharges();

    /** The day of the appeal against the withdrawal; none if there was no appeal. */
    Fact<When> appealed();

    /** The day on which the appeal was upheld, so that the certificate holds again; none if it was not. */
    Fact<When> reinstated();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for facts that always have a value, a negative number of years, unreadable text and days
     * out of order.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("number", number().asOptional())
                .refuseNone("basis", basis())
                .refuseNone("issuer", issuer())
                .refuseBreach(COUNTS, this)
                .refuseUnreadable("part", part().asOptional())
                .refuseNone("writtenCharges", writtenCharges())
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
