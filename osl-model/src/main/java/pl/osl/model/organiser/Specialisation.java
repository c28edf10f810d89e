package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A specialisation in the profession of social worker (L5). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableSpecialisation.class)
@JsonDeserialize(using = FormReader.class)
public interface Specialisation extends WithSpecialisation, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Specialisation> CHRONOLOGY =
            Chronology.<Specialisation>days().event("obtained", Specialisation::obtained);

    /** The degree, first or second. */
    Fact<SpecialisationDegree> degree();

    /** The speciality; none for the first degree. */
    Fact<Speciality> speciality();

    /** The day on which the specialisation was obtained. */
    Fact<When> obtained();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(obtained(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code degree} and {@code obtained}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("degree", degree())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Specialisation}; every attribute is optional. */
    final class Builder extends ImmutableSpecialisation.Builder {
        Builder() {}
    }
}
