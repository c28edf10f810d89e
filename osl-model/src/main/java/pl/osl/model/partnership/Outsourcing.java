package pl.osl.model.partnership;

import static pl.osl.model.fact.Exclusions.State.is;
import static pl.osl.model.fact.Exclusions.State.none;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Exclusions;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/**
 * The outsourcing of OSL, in whole or in part, to a body of the third sector (S3, L6).
 *
 * <p>Where several offers of one contest were chosen, each contractor has an outsourcing of its own with that contest
 * in it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOutsourcing.class)
@JsonDeserialize(using = FormReader.class)
public interface Outsourcing extends WithOutsourcing, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Outsourcing> CHRONOLOGY = Chronology.<Outsourcing>days().period("validity", Outsourcing::validity);

    /** Facts that exclude each other. */
    Exclusions<Outsourcing> EXCLUSIONS = Exclusions.<Outsourcing>facts()
            .fact("procedure", Outsourcing::procedure)
            .fact("contest", Outsourcing::contest)
            .never(
                    List.of(is("procedure", OutsourcingProcedure.OPEN_CONTEST)),
                    none("contest"),
                    "jest null (brak konkursu), choć wykonawcę wybrano w otwartym konkursie",
                    "found null (no competition), although the contractor was chosen in an open competition for "
                            + "grants");

    /** Whether the whole of OSL is outsourced or a part. */
    Fact<OutsourcingScope> scope();

    /** Whether the task is entrusted or supported; independent of the scope. */
    Fact<OutsourcingForm> form();

    /** How the contractor was chosen. */
    Fact<OutsourcingProcedure> procedure();

    /** The contest of offers; none if there was none. */
    Fact<Contest> contest();

    /** The contractor; none if none was found. */
    Fact<Contractor> contractor();

    /** The contract; none if none was concluded. */
    Fact<OutsourcingContract> contract();

    /** The tasks outsourced. */
    Listing<OutsourcedTask> tasks();

    /** The communities of the record in which the contractor works. */
    Listing<CommunityId> communities();

    /** The period in which the contractor carries out the tasks. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for {@code scope}, {@code form} and {@code procedure}, and an open contest of which there
     * is none.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("scope", scope())
                .refuseNone("form", form())
                .refuseNone("procedure", procedure())
                .refuseBreach(EXCLUSIONS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Outsourcing}; every attribute is optional. */
    final class Builder extends ImmutableOutsourcing.Builder {
        Builder() {}
    }
}
