package pl.osl.model.partnership;

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
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A solution to an obstacle (S0). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableSolution.class)
@JsonDeserialize(using = FormReader.class)
public interface Solution extends WithSolution, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Solution> CHRONOLOGY = Chronology.<Solution>days()
            .event("proposed", Solution::proposed)
            .happening("carriedOut", Solution::carriedOut)
            .inOrder("proposed", "carriedOut");

    /** A description of the solution. */
    @Value.Redacted
    Optional<String> description();

    /** The day of the proposal. */
    Fact<When> proposed();

    /** The day on which the solution was implemented; none if it was not. */
    Fact<When> carriedOut();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return Validity.since(proposed(), carriedOut());
    }

    /** Refuses <em>none</em> for {@code proposed}, unreadable text and an implementation before the proposal. */
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

    /** Builder of {@link Solution}; every attribute is optional. */
    final class Builder extends ImmutableSolution.Builder {
        Builder() {}
    }
}
