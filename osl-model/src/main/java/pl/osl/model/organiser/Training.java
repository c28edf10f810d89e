package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A training attended by workers of the centre; recorded once it has begun, not when planned. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableTraining.class)
@JsonDeserialize(using = FormReader.class)
public interface Training extends WithTraining, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Training> CHRONOLOGY = Chronology.<Training>days()
            .event("started", Training::started)
            .happening("completed", Training::completed)
            .inOrder("started", "completed");

    /** The counts, and what always holds of them. */
    Counts<Training> COUNTS = Counts.<Training>counts()
            .count("sessions", Training::sessions)
            .count("participants", Training::participants)
            .count("hours", Training::hours);

    /** The kind of training. */
    Fact<TrainingKind> kind();

    /** The name of the training. */
    Optional<String> name();

    /** The kind of body that gave the training. */
    Fact<TrainingProvider> provider();

    /** The first day of the training. */
    Fact<When> started();

    /** The last day of the training; none if it was not completed. */
    Fact<When> completed();

    /** Number of sessions. */
    Fact<Integer> sessions();

    /** Number of workers of the centre who took part. */
    Fact<Integer> participants();

    /** Total number of hours of teaching. */
    Fact<Integer> hours();

    /** The modules, for a training divided into modules. */
    Listing<ModuleHours> modules();

    /** Whether a certificate of completion was issued. */
    Fact<Boolean> certified();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(started(), completed());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, negative counts, unreadable text and a completion
     * before the start.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("kind", kind())
                .refuseUnreadable("name", name())
                .refuseNone("provider", provider())
                .refuseBreach(COUNTS, this)
                .refuseNone("certified", certified())
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
