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

/** A meeting of the individual-plan co-ordinators of a social services centre (L1 art. 46(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCoordinatorMeeting.class)
@JsonDeserialize(builder = CoordinatorMeeting.Builder.class)
public interface CoordinatorMeeting extends WithCoordinatorMeeting, Dated, Sourced {

    /** The days, and what always holds of them. */
    Chronology<CoordinatorMeeting> CHRONOLOGY =
            Chronology.<CoordinatorMeeting>days().event("on", CoordinatorMeeting::on);

    /** The day of the meeting. */
    Fact<When> on();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(on(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code on}. */
    @Value.Check
    default void check() {
        Faults.gather().refuseBreach(CHRONOLOGY, this).refuseNone("on", on()).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CoordinatorMeeting}; every attribute is optional. */
    final class Builder extends ImmutableCoordinatorMeeting.Builder {
        Builder() {}
    }
}
