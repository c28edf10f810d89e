package pl.osl.model.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;
import pl.osl.model.structure.Authority;

/** A yearly report submitted by the centre to an authority (L3 art. 110(9), L1 art. 18). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // a day also matches the encoding of facts
@JsonSerialize(as = ImmutableAnnualReport.class)
@JsonDeserialize(using = FormReader.class)
public interface AnnualReport extends WithAnnualReport, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<AnnualReport> CHRONOLOGY = Chronology.<AnnualReport>days()
            .event("given", AnnualReport::given)
            .startOfYear("year", AnnualReport::year)
            .inOrder("year", "given");

    /** The year covered by the report. */
    Fact<Integer> year();

    /** The day on which the report was submitted. */
    Fact<When> given();

    /** The authority to which the report was submitted. */
    Fact<Authority> recipient();

    /** Whether the needs of social assistance were presented with it (L3 art. 110(9)). */
    Fact<Boolean> needs();

    /** Whether the conclusions from reconnaissance were presented with it (L1 art. 18). */
    Fact<Boolean> conclusions();

    /** Whether it was presented for each municipality that the centre serves, where there are several (L1 art. 18). */
    Fact<Boolean> forEachMunicipality();

    @Override
    List<SourceReference> sources();

    @Override
    default Validity validity() {
        return new Validity(given(), Fact.none());
    }

    /**
     * Refuses <em>none</em> for facts that always have a value, a year outside 1990 to 9999 and a report given before
     * its year.
     */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseBreach(CHRONOLOGY, this)
                .refuseOutside("year", year(), 1990, 9999)
                .refuseNone("recipient", recipient())
                .refuseNone("needs", needs())
                .refuseNone("conclusions", conclusions())
                .refuseNone("forEachMunicipality", forEachMunicipality())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link AnnualReport}; every attribute is optional. */
    final class Builder extends ImmutableAnnualReport.Builder {
        Builder() {}
    }
}
