package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;

/** A time of local animation or other community work (L1 art. 33(2)). */
@Value.Immutable
@JsonSerialize(as = ImmutableExperience.class)
@JsonDeserialize(builder = Experience.Builder.class)
public interface Experience extends WithExperience, Dated, Sourced {

    /** What work it was. */
    @Value.Default
    default Fact<CommunityWork> activity() {
        return Fact.unrecorded();
    }

    /** Whole months of it that are confirmed. */
    @Value.Default
    default Fact<Integer> months() {
        return Fact.unrecorded();
    }

    /** From when until when. */
    @Value.Default
    default Validity period() {
        return Validity.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    /** From its start on, for ever: experience is not lost when the work ends. */
    @Override
    default Validity validity() {
        return new Validity(period().from(), Fact.none());
    }

    /** Refuses a negative number of months. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("activity", activity())
                .refuseNone("months", months())
                .refuseNegative("months", months())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an experience; nothing is needed. */
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}
    }
}
