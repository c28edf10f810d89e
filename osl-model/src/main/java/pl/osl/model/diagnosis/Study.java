package pl.osl.model.diagnosis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The use of one method in a diagnosis. */
@Value.Immutable
@JsonSerialize(as = ImmutableStudy.class)
@JsonDeserialize(using = FormReader.class)
public interface Study extends WithStudy, Sourced, PartForm {

    /** The counts, and what always holds of them. */
    Counts<Study> COUNTS = Counts.<Study>counts().count("participants", Study::participants);

    /** The method. */
    Fact<DiagnosisMethod> method();

    /** Whether residents took part, if only as respondents. */
    Fact<Boolean> residentsTookPart();

    /** Number of people who took part. */
    Fact<Integer> participants();

    @Override
    List<SourceReference> sources();

    /**
     * Refuses <em>none</em> for {@code method}, {@code residentsTookPart} and {@code participants}, and a negative
     * count.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseNone("method", method())
                .refuseNone("residentsTookPart", residentsTookPart())
                .refuseBreach(COUNTS, this)
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Study}; every attribute is optional. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}
    }
}
