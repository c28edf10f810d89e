package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Noted;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An obstacle to community organising (S0). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableObstacle.class)
@JsonDeserialize(using = FormReader.class)
public interface Obstacle extends WithObstacle, Noted, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Obstacle> CHRONOLOGY = Chronology.<Obstacle>days()
            .event("noted", Obstacle::noted)
            .happening("overcome", Obstacle::overcome)
            .inOrder("noted", "overcome");

    /** The side from which the obstacle is seen. */
    Fact<Perspective> perspective();

    @Override
    @Value.Redacted
    Optional<String> description();

    @Override
    Fact<When> noted();

    /** The solutions considered. */
    Listing<Solution> solutions();

    /** The day from which the obstacle no longer exists; none if it still exists. */
    Fact<When> overcome();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for {@code perspective} and {@code noted}, unreadable text, and an end before it was noted.
     */
    @Override
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("perspective", perspective())
                .refuseUnreadable("description", description())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Obstacle}; every attribute is optional. */
    final class Builder extends ImmutableObstacle.Builder {
        Builder() {}
    }
}
