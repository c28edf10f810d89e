package pl.osl.model.centre;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;

/**
 * What is recorded of one social-assistance centre; the root of a record.
 *
 * <p>Immutable and safe to share between threads, as are all its parts.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCentre.class)
@JsonDeserialize(builder = Centre.Builder.class)
public interface Centre extends WithCentre, Sourced {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** Unique among the centres that are assessed together. */
    CentreId id();

    /** The name by which the centre is commonly known. */
    Optional<String> name();

    /** The day for which the record speaks; an answer for a later day holds if nothing has happened since. */
    Optional<LocalDate> recordedOn();

    /** The legal forms that the centre has had, each with its time. */
    @Value.Default
    default Listing<LegalFormPeriod> legalForms() {
        return Listing.unrecorded();
    }

    /** The municipalities that the centre serves; a social services centre may serve several (L1 art. 9). */
    @Value.Default
    default Listing<Municipality> municipalities() {
        return Listing.unrecorded();
    }

    /** The events at which staff were made familiar with OSL. */
    @Value.Default
    default Listing<Familiarisation> familiarisations() {
        return Listing.unrecorded();
    }

    /** The community organisers chosen. */
    @Value.Default
    default Listing<Organiser> organisers() {
        return Listing.unrecorded();
    }

    /** The documents that regulate the centre or shape the social policy of its municipality. */
    @Value.Default
    default Listing<InstitutionalDocument> documents() {
        return Listing.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** Refuses ids that stand twice, and what happened after the day for which the record speaks. */
    @Value.Check
    default void check() {
        Faults faults = Faults.gather();
        Place familiarisations = familiarisations().placeIn(Place.root().child("familiarisations"));
        for (int i = 0; i < familiarisations().elements().size(); i++) {
            Place on = familiarisations.child(i).child("on");
            faults.refuseLaterThan(
                    recordedOn(), on, familiarisations().elements().get(i).on());
        }
        Place documents = documents().placeIn(Place.root().child("documents"));
        for (int i = 0; i < documents().elements().size(); i++) {
            InstitutionalDocument document = documents().elements().get(i);
            faults.refuseLaterThan(recordedOn(), documents.child(i).child("drafted"), document.drafted())
                    .refuseLaterThan(recordedOn(), documents.child(i).child("adopted"), document.adopted());
        }
        faults.refuseBlank("name", name())
                .refuseRepeated("organisers", organisers(), Organiser::id)
                .refuseRepeated("documents", documents(), InstitutionalDocument::id)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a centre; an id is needed. */
    final class Builder extends ImmutableCentre.Builder {
        Builder() {}
    }
}
