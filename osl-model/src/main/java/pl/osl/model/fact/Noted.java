package pl.osl.model.fact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An element that was noted on a day and described in free words; it stands from that day on. */
public interface Noted extends Dated, Sourced {

    /** The days, and what always holds of them. */
    Chronology<Noted> CHRONOLOGY = Chronology.<Noted>days().event("noted", Noted::noted);

    /** What it is. */
    @Value.Redacted
    Optional<String> description();

    /** The day on which this was noted. */
    Fact<When> noted();

    @Override
    List<SourceReference> sources();

    /** From the day on which this was noted, without end. */
    @Override
    default Validity validity() {
        return new Validity(noted(), Fact.none());
    }

    /** Refuses <em>none</em> for {@code noted} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("description", description())
                .refuseBreach(CHRONOLOGY, this)
                .throwIfAny();
    }
}
