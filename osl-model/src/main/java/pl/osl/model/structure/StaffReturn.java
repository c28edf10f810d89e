package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Event;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The numbers of staff and of people served on one day (L3 art. 110(11) and (12)). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableStaffReturn.class)
@JsonDeserialize(using = FormReader.class)
public interface StaffReturn extends WithStaffReturn, Event, PartForm {

    /** The counts, and what always holds of them. */
    Counts<StaffReturn> COUNTS = Counts.<StaffReturn>counts()
            .count("staff", StaffReturn::staff)
            .parts("socialWorkerPosts", StaffReturn::socialWorkerPosts, FullTimeEquivalent::hundredths, 100)
            .count("fullTimeSocialWorkers", StaffReturn::fullTimeSocialWorkers)
            .count("residents", StaffReturn::residents)
            .count("familiesCovered", StaffReturn::familiesCovered)
            .notMore("fullTimeSocialWorkers", "staff");

    /** The day to which the numbers apply. */
    @Override
    Fact<When> on();

    /** Number of staff employed by the centre. */
    Fact<Integer> staff();

    /** Full-time posts filled by the social workers in total. */
    Fact<FullTimeEquivalent> socialWorkerPosts();

    /** Number of social workers employed full time. */
    Fact<Integer> fullTimeSocialWorkers();

    /** Number of residents of the area served, according to this return. */
    Fact<Integer> residents();

    /** Number of families and single persons who receive social work. */
    Fact<Integer> familiesCovered();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for facts that always have a value, negative counts and more full-time social workers than
     * staff.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseBreach(COUNTS, this)
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
