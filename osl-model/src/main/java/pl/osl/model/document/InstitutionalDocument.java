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
@SuppressWarnings("immutables:incompat") // a day is a fact as well
@JsonSerialize(as = ImmutableInstitutionalDocument.class)
@JsonDeserialize(builder = InstitutionalDocument.Builder.class)
public interface InstitutionalDocument extends WithInstitutionalDocument, Dated, Sourced {

    /** Unique inside the centre. */
    DocumentId id();

    /** Statute, by-laws and so on. */
    Fact<DocumentKind> kind();

    /** What the document calls itself. */
    Optional<String> title();

    /** The number of the resolution or order, for instance "XXIII/235/12"; none if it has no number. */
    Fact<String> number();

    /** Who adopts or issues it. */
    Fact<Issuer> issuer();

    /** Who approves it beside the issuer; none if it needs or has no approval. */
    Fact<Issuer> approver();

    /** The day on which a draft existed. */
    Fact<When> drafted();

    /** The day on which it was adopted; none if it was not. */
    Fact<When> adopted();

    /** The day on which it was approved; none if it was not. */
    Fact<When> approved();

    /**
     * The day from which it holds, which may lie before its adoption; none if it never came into force.
     *
     * <p>The act names it, or the law does (Act on the publication of normative acts, art. 4 and 5).
     */
    Fact<When> inForceFrom();

    /** The day from which it no longer holds; none if it was not repealed. */
    Fact<When> repealed();

    /** The time that the document sets for itself, as a strategy for the years 2021 to 2030. */
    Validity period();

    /** What it provides for. */
    Listing<Provision> provisions();

    /** The parts that it has. */
    Listing<DocumentSection> sections();

    /** The document of the record that it amends; none if it stands by itself. */
    Fact<DocumentId> amends();

    /** The documents of the record on which it says that it rests. */
    Listing<DocumentId> restsOn();

    /**
     * The last day on which it was confirmed anew, after a document on which it rests was changed; none if it was not.
     */
    Fact<When> reconfirmed();

    /** The provisions of the law on which it says that it rests. */
    Listing<LegalHook> legalHooks();

    /** Who co-ordinates its carrying out; none if nobody is named. */
    Fact<StrategyCoordinator> coordinator();

    @Override
    List<SourceReference> sources();

    /** From its drafting on, and from its adoption at the latest; with no end, since what is repealed was there. */
    @Override
    default Validity validity() {
        return Validity.since(drafted(), adopted());
    }

    /**
     * Refuses an adoption that surely precedes the drafting, a repeal that surely precedes what it ends, and the force
     * of what was not adopted.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("kind", kind())
                .refuseUnreadable("title", title())
                .refuseUnreadable("number", number().asOptional())
                .refuseNone("issuer", issuer())
                .refuseNone("drafted", drafted())
                .refuseDisorder("adopted", adopted(), drafted())
                .refuseDisorder("approved", approved(), drafted())
                .refuseDisorder("repealed", repealed(), drafted())
                .refuseDisorder("repealed", repealed(), adopted())
                .refuseDisorder("repealed", repealed(), inForceFrom())
                .refuse(
                        adopted().isNone() && inForceFrom().isKnown(),
                        "inForceFrom",
                        "dokument nie został przyjęty, więc nie mógł wejść w życie; można tu wpisać null albo pominąć pole",
                        "the document was not adopted, so it cannot have come into force; allowed: null, or left out")
                .refuseDisorder("reconfirmed", reconfirmed(), adopted())
                .refuse(
                        amends().isKnown() && amends().value().equals(id()),
                        "amends",
                        "dokument zmienia sam siebie",
                        "the document amends itself")
                .refuse(
                        restsOn().elements().contains(id()),
                        "restsOn",
                        "dokument opiera się na sobie samym",
                        "the document rests on itself")
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an institutional document; an id is needed. */
    final class Builder extends ImmutableInstitutionalDocument.Builder {
        Builder() {}

        /** Sets {@code id} to the id of this text. */
        public Builder id(String id) {
            return id(DocumentId.of(id));
        }

        /** Sets {@code amends} to the id of this text. */
        public Builder amends(String amends) {
            return amends(DocumentId.of(amends));
        }
    }
}
