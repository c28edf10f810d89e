package pl.osl.model.community;

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
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** An action carried out in a community. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableCommunityAction.class)
@JsonDeserialize(using = FormReader.class)
public interface CommunityAction extends WithCommunityAction, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<CommunityAction> CHRONOLOGY = Chronology.<CommunityAction>days()
            .event("started", CommunityAction::started)
            .scheduled("ended", CommunityAction::ended)
            .inOrder("started", "ended");

    /** The counts, and what always holds of them. */
    Counts<CommunityAction> COUNTS =
            Counts.<CommunityAction>counts().count("participants", CommunityAction::participants);

    /** The component of OSL to which the action belongs. */
    Fact<Component> component();

    /** The means by which the action worked. */
    Fact<ActionMeans> means();

    /** A description of the action. */
    @Value.Redacted
    Optional<String> description();

    /** The first day of the action. */
    Fact<When> started();

    /** The last day; none if the action is still under way. */
    Fact<When> ended();

    /** Number of people who took part. */
    Fact<Integer> participants();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(started(), Fact.none());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, a negative count, unreadable text and an end before the
     * start.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("component", component())
                .refuseNone("means", means())
                .refuseUnreadable("description", description())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CommunityAction}; every attribute is optional. */
    final class Builder extends ImmutableCommunityAction.Builder {
        Builder() {}
    }
}
