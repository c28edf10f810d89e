package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The contract by which a task is outsourced (L6 art. 16). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableOutsourcingContract.class)
@JsonDeserialize(using = FormReader.class)
public interface OutsourcingContract extends WithOutsourcingContract, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<OutsourcingContract> CHRONOLOGY = Chronology.<OutsourcingContract>days()
            .event("concluded", OutsourcingContract::concluded)
            .period("period", OutsourcingContract::period);

    /** The counts, and what always holds of them. */
    Counts<OutsourcingContract> COUNTS =
            Counts.<OutsourcingContract>counts().count("grant", OutsourcingContract::grant);

    /** Whether the contract is in writing. */
    Fact<Boolean> written();

    /** The day of conclusion. */
    Fact<When> concluded();

    /** The term of the contract. */
    Validity period();

    /** Whether it is concluded for the time of carrying out the task, and not for a fixed time (L6 art. 16(3)). */
    Fact<Boolean> forTimeOfTask();

    /** The grant for the task, in whole zloty. */
    Fact<Integer> grant();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for facts that always have a value, and a negative grant. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseNone("written", written())
                .refuseNone("forTimeOfTask", forTimeOfTask())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link OutsourcingContract}; every attribute is optional. */
    final class Builder extends ImmutableOutsourcingContract.Builder {
        Builder() {}
    }
}
