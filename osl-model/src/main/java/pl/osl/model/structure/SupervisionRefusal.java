package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A refusal of supervision to a social worker (L3 art. 121a(2)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableSupervisionRefusal.class)
@JsonDeserialize(using = FormReader.class)
public interface SupervisionRefusal extends WithSupervisionRefusal, Event, PartForm {

    /** The days, and what always holds of them. */
    Chronology<SupervisionRefusal> CHRONOLOGY = Chronology.<SupervisionRefusal>days()
            .event("on", SupervisionRefusal::on)
            .happening("remedied", SupervisionRefusal::remedied)
            .inOrder("on", "remedied");

    /** The day of the refusal. */
    @Override
    Fact<When> on();

    /** Who refused: the centre, or the supervisor, who may do so for doubt about impartiality. */
    Fact<SupervisionRefuser> refusedBy();

    /** The reason; none if none was given. Concerns a person, so it is not shown in {@code toString} or reports. */
    @Value.Redacted
    Fact<String> reason();

    /** The day from which the refusal no longer had effect; none if it still has. */
    Fact<When> remedied();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code on} and {@code refusedBy}, unreadable text and a remedy before the refusal. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("refusedBy", refusedBy())
                .refuseUnreadable("reason", reason().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link SupervisionRefusal}; every attribute is optional. */
    final class Builder extends ImmutableSupervisionRefusal.Builder {
        Builder() {}
    }
}
