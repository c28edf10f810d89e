package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A search for obstacles from one side, whether or not any was found (S0). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableObstacleReview.class)
@JsonDeserialize(using = FormReader.class)
public interface ObstacleReview extends WithObstacleReview, Event, PartForm {

    /** The side from which obstacles were sought. */
    Fact<Perspective> perspective();

    /** The day of the search. */
    @Override
    Fact<When> on();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code perspective} and {@code on}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("perspective", perspective())
                .refuseBreach(CHRONOLOGY, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ObstacleReview}; every attribute is optional. */
    final class Builder extends ImmutableObstacleReview.Builder {
        Builder() {}
    }
}
