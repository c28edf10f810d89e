package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An evaluation, carried out, of work in a community. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableEvaluation.class)
@JsonDeserialize(using = FormReader.class)
public interface Evaluation extends WithEvaluation, Event, PartForm {

    /** The day on which it was done. */
    @Override
    Fact<When> on();

    /** The indicators of change that were examined. */
    Listing<Indicator> indicators();

    /** The report; none if none was written. */
    @Value.Redacted
    Fact<String> report();

    /** The conclusions; none if there were none. */
    @Value.Redacted
    Fact<String> conclusions();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code on} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseUnreadable("report", report().asOptional())
                .refuseUnreadable("conclusions", conclusions().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Evaluation}; every attribute is optional. */
    final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
