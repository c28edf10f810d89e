package pl.osl.model.centre;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The number of residents of a municipality or a district on a day. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableResidentCount.class)
@JsonDeserialize(using = FormReader.class)
public interface ResidentCount extends WithResidentCount, Event, PartForm {

    /** The counts, and what always holds of them. */
    Counts<ResidentCount> COUNTS = Counts.<ResidentCount>counts().count("number", ResidentCount::number);

    /** The day to which the number applies. */
    @Override
    Fact<When> on();

    /** The number of residents. */
    Fact<Integer> number();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code on} and {@code number}, and a negative count. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ResidentCount}; every attribute is optional. */
    final class Builder extends ImmutableResidentCount.Builder {
        Builder() {}
    }
}
