package pl.osl.model.centre;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A legal form of the centre and its period, since a MOPS may become a CUS. */
@Value.Immutable
@JsonSerialize(as = ImmutableLegalFormPeriod.class)
@JsonDeserialize(using = FormReader.class)
public interface LegalFormPeriod extends WithLegalFormPeriod, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<LegalFormPeriod> CHRONOLOGY =
            Chronology.<LegalFormPeriod>days().period("validity", LegalFormPeriod::validity);

    /** The legal form, such as OPS or CUS. */
    Fact<LegalForm> form();

    /** The centre's official name in that form. */
    Optional<String> name();

    /** Whether a CUS was formed by transforming a social-assistance centre (L1 art. 9). */
    Fact<Boolean> formedFromOps();

    /** The period in which the centre has this form. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code form} and {@code formedFromOps}, and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("form", form())
                .refuseUnreadable("name", name())
                .refuseNone("formedFromOps", formedFromOps())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link LegalFormPeriod}; every attribute is optional. */
    final class Builder extends ImmutableLegalFormPeriod.Builder {
        Builder() {}
    }
}
