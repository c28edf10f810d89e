package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A body of the third sector to which OSL is outsourced; its staff are not those of the centre. */
@Value.Immutable
@JsonSerialize(as = ImmutableContractor.class)
@JsonDeserialize(using = FormReader.class)
public interface Contractor extends WithContractor, Sourced, PartForm {

    /** The counts, and what always holds of them. */
    Counts<Contractor> COUNTS = Counts.<Contractor>counts().count("organisers", Contractor::organisers);

    /** The name of the body. */
    @Value.Redacted
    Optional<String> name();

    /** Its legal form. */
    Fact<ContractorForm> legalForm();

    /** Whether its statutory activity is in this field (L6 art. 11(1)). */
    Fact<Boolean> activeInField();

    /** The bodies that made the offer together, where it is a joint one (L6 art. 14(2)). */
    Listing<JointOfferMember> members();

    /** Number of community organisers it employs. */
    Fact<Integer> organisers();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for {@code legalForm}, {@code activeInField} and {@code organisers}, a negative count and
     * unreadable text.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("legalForm", legalForm())
                .refuseNone("activeInField", activeInField())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Contractor}; every attribute is optional. */
    final class Builder extends ImmutableContractor.Builder {
        Builder() {}
    }
}
