package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.DocumentId;
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
 * A document that regulates the centre or shapes the social policy of its municipality.
 *
 * <p>It exists from the day on which it was drafted, and continues to exist after its repeal. Whether it is a draft, in
 * force or repealed on a day follows from the days recorded and is never stored.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableInstitutionalDocument.class)
@JsonDeserialize(using = FormReader.class)
public interface InstitutionalDocument extends WithInstitutionalDocument, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<InstitutionalDocument> CHRONOLOGY = Chronology.<InstitutionalDocument>days()
            .event("drafted", InstitutionalDocument::drafted)
            .happening("adopted", InstitutionalDocument::adopted)
            .happening("approved", InstitutionalDocument::approved)
            .happening("published", InstitutionalDocument::published)
            .scheduled("inForceFrom", InstitutionalDocument::inForceFrom)
            .scheduled("repealed", InstitutionalDocument::repealed)
            .period("period", InstitutionalDocument::period)
            .happening("reconfirmed", InstitutionalDocument::reconfirmed)
            .presupposed(
                    "adopted",
                    "inForceFrom",
                    "dokument nie został przyjęty, więc nie mógł wejść w życie; można tu wpisać null albo pominąć pole",
                    "the document was not adopted, so it cannot have come into force; write null here or leave "
                            + "the field out")
            .presupposed(
                    "adopted",
                    "published",
                    "dokument nie został przyjęty, więc nie mógł zostać ogłoszony; można tu wpisać null albo pominąć pole",
                    "the document was not adopted, so it cannot have been published; write null here or leave "
                            + "the field out")
            .inOrder("drafted", "adopted")
            .inOrder("drafted", "approved")
            .inOrder("drafted", "repealed")
            .inOrder("adopted", "repealed")
            .inOrder("inForceFrom", "repealed")
            .inOrder("adopted", "reconfirmed")
            .inOrder("adopted", "published");

    /** The id, unique within the centre. */
    DocumentId id();

    /** The kind of document, such as a statute or by-laws. */
    Fact<DocumentKind> kind();

    /** The title of the document. */
    Optional<String> title();

    /** The number of the resolution or order, such as "XXIII/235/12"; none if it has no number. */
    Fact<String> number();

    /** The body that adopts or issues the document. */
    Fact<Issuer> issuer();

    /** The body that also has to approve it; none if no approval is needed or given. */
    Fact<Issuer> approver();

    /** The day from which a draft existed. */
    Fact<When> drafted();

    /** The day of adoption; none if the document was not adopted. */
    Fact<When> adopted();

    /** The day of approval; none if the document was not approved. */
    Fact<When> approved();

    /** The day on which the adopted document was published or announced; none if it was not. */
    Fact<When> published();

    /** Where it was published or announced; none if it was not. */
    Fact<PublicationPlace> publishedIn();

    /**
     * The day of entry into force, which may be before the adoption; none if the document never came into force.
     *
     * <p>The act names it, or the law does (Act on the publication of normative acts, art. 4 and 5).
     */
    Fact<When> inForceFrom();

    /** The day from which the document is no longer in force; none if it was not repealed. */
    Fact<When> repealed();

    /** The period for which the document is made, as for a strategy for the years 2021 to 2030. */
    Validity period();

    /** The provisions of the document. */
    Listing<Provision> provisions();

    /** The parts included. */
    Listing<DocumentSection> sections();

    /** The document of the record that this one amends; none if it amends none. */
    Fact<DocumentId> amends();

    /** The documents of the record that this one names as its basis. */
    Listing<DocumentId> restsOn();

    /**
     * The last day on which it was reconfirmed after a change in a document on which it is based; none if it was not.
     */
    Fact<When> reconfirmed();

    /** The statutory provisions that this document names as its basis. */
    Listing<LegalHook> legalHooks();

    /** The body that co-ordinates its implementation; none if none is named. */
    Fact<StrategyCoordinator> coordinator();

    @Override
    List<SourceReference> sources();

    /**
     * Valid from its drafting on, or, if its day is not known, from its adoption at the latest; without end, since a
     * repealed document still exists.
     */
    @Override
    default Validity validity() {
        return Validity.since(drafted(), adopted());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, unreadable text, days out of order, the force of what was
     * not adopted, and a document that amends or is based on itself.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("kind", kind())
                .refuseUnreadable("title", title())
                .refuseUnreadable("number", number().asOptional())
                .refuseNone("issuer", issuer())
                .refuse(
                        amends().isKnown() && amends().value().equals(id()),
                        "amends",
                        "dokument zmienia sam siebie",
                        "the document amends itself")
                .refuse(
                        restsOn().elements().contains(id()),
                        "restsOn",
                        "dokument opiera się na sobie samym",
                        "the document is based on itself")
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link InstitutionalDocument}; only the id is required. */
    final class Builder extends ImmutableInstitutionalDocument.Builder {
        Builder() {}

        /** Sets {@code id} to the id with this text. */
        public Builder id(String id) {
            return id(DocumentId.of(id));
        }

        /** Sets {@code amends} to the id with this text. */
        public Builder amends(String amends) {
            return amends(DocumentId.of(amends));
        }
    }
}
