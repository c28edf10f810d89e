package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** A need of a community. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableNeed.class)
@JsonDeserialize(builder = Need.Builder.class)
public interface Need extends WithNeed, Dated, Sourced {

    /** The days, and what always holds of them. */
    Chronology<Need> CHRONOLOGY = Chronology.<Need>days().event("noted", Need::noted);

    /** A description of the need. */
    @Value.Redacted
    Optional<String> description();

    /** The day on which this was noted. */
    Fact<When> noted();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(noted(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code noted} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("description", description())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Need}; every attribute is optional. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
