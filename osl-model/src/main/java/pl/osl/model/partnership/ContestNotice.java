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

/** A notice of a contest in one place. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableContestNotice.class)
@JsonDeserialize(using = FormReader.class)
public interface ContestNotice extends WithContestNotice, Event, PartForm {

    /** Where. */
    Fact<NoticePlace> place();

    /** The day on which the notice appeared there. */
    @Override
    Fact<When> on();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code place} and {@code on}. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("place", place())
                .refuseBreach(CHRONOLOGY, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ContestNotice}; every attribute is optional. */
    final class Builder extends ImmutableContestNotice.Builder {
        Builder() {}
    }
}
