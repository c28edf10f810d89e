package pl.osl.model.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** One of the bodies that made a joint offer (L6 art. 14(2)). */
@Value.Immutable
@JsonSerialize(as = ImmutableJointOfferMember.class)
@JsonDeserialize(using = FormReader.class)
public interface JointOfferMember extends WithJointOfferMember, Sourced, PartForm {

    /** The name of the body. */
    @Value.Redacted
    Optional<String> name();

    /** Its legal form. */
    Fact<ContractorForm> legalForm();

    /** Whether its statutory activity is in this field (L6 art. 11(1)). */
    Fact<Boolean> activeInField();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code legalForm} and {@code activeInField}, and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("name", name())
                .refuseNone("legalForm", legalForm())
                .refuseNone("activeInField", activeInField())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link JointOfferMember}; every attribute is optional. */
    final class Builder extends ImmutableJointOfferMember.Builder {
        Builder() {}
    }
}
