package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A contest of offers (L6 art. 11(2), 13, 15). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableContest.class)
@JsonDeserialize(using = FormReader.class)
public interface Contest extends WithContest, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Contest> CHRONOLOGY = Chronology.<Contest>days()
            .alwaysScheduled("offersDue", Contest::offersDue)
            .happening("resolved", Contest::resolved)
            .happening("resultsPublished", Contest::resultsPublished)
            .inOrder("offersDue", "resolved")
            .inOrder("resolved", "resultsPublished");

    /** The notices; a contest that was announced has not necessarily been held. */
    Listing<ContestNotice> notices();

    /** The last day for submitting offers. */
    Fact<When> offersDue();

    /** The day on which an offer was chosen; none if none was chosen. */
    Fact<When> resolved();

    /** The day on which the results were published; none if they were not published. */
    Fact<When> resultsPublished();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for {@code offersDue}, a choice before the last day for offers, and results before the
     * choice.
     */
    @Value.Check
    default void check() {
        Faults.gather().refuseBreach(CHRONOLOGY, this).throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Contest}; every attribute is optional. */
    final class Builder extends ImmutableContest.Builder {
        Builder() {}
    }
}
