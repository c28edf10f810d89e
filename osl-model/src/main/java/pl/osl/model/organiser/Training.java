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
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableTraining.class)
@JsonDeserialize(builder = Training.Builder.class)
public interface Training extends WithTraining, Dated, Sourced {

    /** Which training. */
    Fact<TrainingKind> kind();

    /** What the training is called. */
    Optional<String> name();

    /** What kind of body gave it. */
    Fact<TrainingProvider> provider();

    /** The first day. */
    Fact<When> started();

    /** The last day; none if it was not completed. */
    Fact<When> completed();

    /** In how many sessions it was given. */
    Fact<Integer> sessions();

    /** How many workers of the centre took part. */
    Fact<Integer> participants();

    /** Its hours of teaching in all. */
    Fact<Integer> hours();

    /** Its modules, for a training that has them. */
    Listing<ModuleHours> modules();

    /** Whether a certificate of completion was given. */
    Fact<Boolean> certified();

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

    /** Builder of {@link Training}; every attribute is optional. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
