package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** The numbers of staff and of people served, as counted on one day (L3 art. 110(11) and (12)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableStaffReturn.class)
@JsonDeserialize(builder = StaffReturn.Builder.class)
public interface StaffReturn extends WithStaffReturn, Dated, Sourced {

    /** The day for which it was counted. */
    Fact<When> on();

    /** How many staff the centre employs. */
    Fact<Integer> staff();

    /** How many full-time posts the social workers fill together. */
    Fact<FullTimeEquivalent> socialWorkerPosts();

    /** How many social workers are employed full time. */
    Fact<Integer> fullTimeSocialWorkers();

    /** How many residents the served area has, as this return counts them. */
    Fact<Integer> residents();

    /** How many families and single persons are covered by social work. */
    Fact<Integer> familiesCovered();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(on(), Fact.none());
    }

    /** Refuses negative counts and more full-time social workers than staff. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("on", on())
                .refuseNone("staff", staff())
                .refuseNegative("staff", staff())
                .refuseNone("socialWorkerPosts", socialWorkerPosts())
                .refuseNone("fullTimeSocialWorkers", fullTimeSocialWorkers())
                .refuseNegative("fullTimeSocialWorkers", fullTimeSocialWorkers())
                .refuseNone("residents", residents())
                .refuseNegative("residents", residents())
                .refuseNone("familiesCovered", familiesCovered())
                .refuseNegative("familiesCovered", familiesCovered())
                .refuseMore("fullTimeSocialWorkers", fullTimeSocialWorkers(), staff())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link StaffReturn}; every attribute is optional. */
    final class Builder extends ImmutableStaffReturn.Builder {
        Builder() {}
    }
}
