package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** A training that workers of the centre took part in; one that began, not one that is planned. */
@Value.Immutable
@JsonSerialize(as = ImmutableTraining.class)
@JsonDeserialize(builder = Training.Builder.class)
public interface Training extends WithTraining, Dated, Sourced {

    /** Which training. */
    @Value.Default
    default Fact<TrainingKind> kind() {
        return Fact.unrecorded();
    }

    /** What the training is called. */
    Optional<String> name();

    /** What kind of body gave it. */
    @Value.Default
    default Fact<TrainingProvider> provider() {
        return Fact.unrecorded();
    }

    /** The first day. */
    @Value.Default
    default Fact<When> started() {
        return Fact.unrecorded();
    }

    /** The last day; none if it was not completed. */
    @Value.Default
    default Fact<When> completed() {
        return Fact.unrecorded();
    }

    /** In how many sessions it was given. */
    @Value.Default
    default Fact<Integer> sessions() {
        return Fact.unrecorded();
    }

    /** How many workers of the centre took part. */
    @Value.Default
    default Fact<Integer> participants() {
        return Fact.unrecorded();
    }

    /** Its hours of teaching in all. */
    @Value.Default
    default Fact<Integer> hours() {
        return Fact.unrecorded();
    }

    /** Its modules, for a training that has them. */
    @Value.Default
    default Listing<ModuleHours> modules() {
        return Listing.unrecorded();
    }

    /** Whether a certificate of completion was given. */
    @Value.Default
    default Fact<Boolean> certified() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(started(), completed());
    }

    /** Refuses negative hours and a completion before the start. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("kind", kind())
                .refuseUnreadable("name", name())
                .refuseNone("provider", provider())
                .refuseNone("started", started())
                .refuseNone("sessions", sessions())
                .refuseNegative("sessions", sessions())
                .refuseNone("participants", participants())
                .refuseNegative("participants", participants())
                .refuseNone("hours", hours())
                .refuseNegative("hours", hours())
                .refuseNone("certified", certified())
                .refuseDisorder("completed", completed(), started())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a training; nothing is needed. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
