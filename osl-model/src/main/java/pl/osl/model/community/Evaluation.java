package pl.osl.model.community;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** An evaluation of work in a community that was carried out. */
@Value.Immutable
@JsonSerialize(as = ImmutableEvaluation.class)
@JsonDeserialize(builder = Evaluation.Builder.class)
public interface Evaluation extends WithEvaluation, Dated, Sourced {

    /** The day on which it was done. */
    @Value.Default
    default Fact<When> on() {
        return Fact.unrecorded();
    }

    /** The signs by which change was looked for. */
    @Value.Default
    default Listing<Indicator> indicators() {
        return Listing.unrecorded();
    }

    /** The report; none if there is no report. */
    @Value.Redacted
    @Value.Default
    default Fact<String> report() {
        return Fact.unrecorded();
    }

    /** What follows from it; none if nothing was concluded. */
    @Value.Redacted
    @Value.Default
    default Fact<String> conclusions() {
        return Fact.unrecorded();
    }

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(on(), Fact.none());
    }

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("on", on())
                .refuseUnreadable("report", report().asOptional())
                .refuseUnreadable("conclusions", conclusions().asOptional())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an evaluation; nothing is needed. */
    final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
