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

/** A diagnosis of a community; recorded once it has begun, not when planned. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableDiagnosis.class)
@JsonDeserialize(using = FormReader.class)
public interface Diagnosis extends WithDiagnosis, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Diagnosis> CHRONOLOGY = Chronology.<Diagnosis>days()
            .event("started", Diagnosis::started)
            .happening("completed", Diagnosis::completed)
            .inOrder("started", "completed");

    /** The day of the start. */
    Fact<When> started();

    /** The day of completion; none if it was not completed. */
    Fact<When> completed();

    /** The methods used, each with its participants. */
    Listing<Study> studies();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(started(), completed());
    }

    /** Refuses <em>none</em> for {@code started} and a completion before the start. */
    @Value.Check
    default void check() {
        Faults.gather().refuseBreach(CHRONOLOGY, this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Diagnosis}; every attribute is optional. */
    final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
