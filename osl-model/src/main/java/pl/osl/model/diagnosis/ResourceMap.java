package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
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

/** A map of resources and needs: the report of the diagnosis of one community (P12). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableResourceMap.class)
@JsonDeserialize(using = FormReader.class)
public interface ResourceMap extends WithResourceMap, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<ResourceMap> CHRONOLOGY = Chronology.<ResourceMap>days()
            .event("completed", ResourceMap::completed)
            .happening("presentedToResidents", ResourceMap::presentedToResidents);

    /** The day on which the map was completed. */
    Fact<When> completed();

    /** The parts included. */
    Listing<MapSection> sections();

    /** The day on which the map was presented to residents; none if it was not. */
    Fact<When> presentedToResidents();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(completed(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code completed}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("completed", completed())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ResourceMap}; every attribute is optional. */
    final class Builder extends ImmutableResourceMap.Builder {
        Builder() {}
    }
}
