package pl.osl.model.structure;

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

/** The leadership of OSL in the centre by one person. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableOslCoordination.class)
@JsonDeserialize(using = FormReader.class)
public interface OslCoordination extends WithOslCoordination, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<OslCoordination> CHRONOLOGY = Chronology.<OslCoordination>days()
            .period("validity", OslCoordination::validity)
            .happening("dutiesSigned", OslCoordination::dutiesSigned);

    /** Whether the head leads OSL or has delegated this to a co-ordinator. */
    Fact<OslLeader> leader();

    /** The day of a scope of duties of the co-ordinator that names OSL tasks; none if there is no such scope. */
    Fact<When> dutiesSigned();

    /** The period in which this person leads OSL. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code leader}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("leader", leader())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link OslCoordination}; every attribute is optional. */
    final class Builder extends ImmutableOslCoordination.Builder {
        Builder() {}
    }
}
