package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/**
 * A document that regulates the centre or shapes the social policy of its municipality.
 *
 * <p>It exists from the day on which it was drafted, and goes on existing after its repeal. Whether it is drafted,
 * adopted or repealed on a day follows from its three days and is never stored.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInstitutionalDocument.class)
@JsonDeserialize(builder = InstitutionalDocument.Builder.class)
public interface InstitutionalDocument extends WithInstitutionalDocument, Dated, Sourced {

    /** Unique inside the centre. */
    DocumentId id();

    /** Statute, by-laws and so on. */
    @Value.Default
    default Fact<DocumentKind> kind() {
        return Fact.unrecorded();
    }

    /** What the document calls itself. */
    Optional<String> title();

    /** The number of the resolution or order, for instance "XXIII/235/12"; none if it has no number. */
    @Value.Default
    default Fact<String> number() {
        return Fact.unrecorded();
    }

    /** Who adopts or issues it. */
    @Value.Default
    default Fact<Issuer> issuer() {
        return Fact.unrecorded();
    }

    /** The day on which a draft existed. */
    @Value.Default
    default Fact<When> drafted() {
        return Fact.unrecorded();
    }

    /** The day on which it was adopted; none if it was not. */
    @Value.Default
    default Fact<When> adopted() {
        return Fact.unrecorded();
    }

    /** The day from which it no longer holds; none if it was not repealed. */
    @Value.Default
    default Fact<When> repealed() {
        return Fact.unrecorded();
    }

    /** What it provides for. */
    @Value.Default
    default Listing<Provision> provisions() {
        return Listing.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** From its drafting on, and from its adoption at the latest; with no end, since what is repealed was there. */
    @Override
    default Validity validity() {
        if (!adopted().isKnown()) {
            return new Validity(drafted(), Fact.none());
        }
        When adoption = adopted().value();
        Optional<When> exists = drafted().isKnown()
                ? Optional.of(drafted().value().noLaterThan(adoption))
                : adoption.latest().map(When::onOrBefore);
        return new Validity(exists.map(Fact::known).orElse(Fact.unrecorded()), Fact.none());
    }

    /** Refuses an adoption that surely precedes the drafting, and a repeal that surely precedes either. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBlank("title", title())
                .refuseBlank("number", number().asOptional())
                .refuseNone("kind", kind())
                .refuseNone("issuer", issuer())
                .refuseNone("drafted", drafted())
                .refuseDisorder("adopted", adopted(), drafted())
                .refuseDisorder("repealed", repealed(), drafted())
                .refuseDisorder("repealed", repealed(), adopted())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a document; an id is needed. */
    final class Builder extends ImmutableInstitutionalDocument.Builder {
        Builder() {}
    }
}
