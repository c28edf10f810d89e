package pl.osl.model.organiser;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A period of local animation or other community work (L1 art. 33(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableExperience.class)
@JsonDeserialize(using = FormReader.class)
public interface Experience extends WithExperience, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Experience> CHRONOLOGY = Chronology.<Experience>days()
            .period("period", Experience::period)
            .event("confirmed", Experience::confirmed)
            .inOrder("period/from", "confirmed");

    /** The counts, and what always holds of them. */
    Counts<Experience> COUNTS = Counts.<Experience>counts()
            .count("months", Experience::months)
            .monthsBetween(
                    "months",
                    CHRONOLOGY,
                    "period/from",
                    "confirmed",
                    "miesięcy jest więcej niż między początkiem a dniem potwierdzenia",
                    "there are more months than passed from the start to the day of confirmation");

    /** The kind of work. */
    Fact<CommunityWork> activity();

    /** Whole months worked up to the day of confirmation; at most the length of the period until then. */
    Fact<Integer> months();

    /** The period of the work. */
    Validity period();

    /** The day on which the number of months was confirmed. */
    Fact<When> confirmed();

    @Override
    List<SourceReference> sources();

    /** Valid from its confirmation on without end: experience is not lost when the work ends. */
    @Override
    default Validity validity() {
        return new Validity(confirmed(), Fact.none());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, a negative number of months, and more months than
     * passed from the start to the confirmation.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("activity", activity())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Experience}; every attribute is optional. */
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}
    }
}
