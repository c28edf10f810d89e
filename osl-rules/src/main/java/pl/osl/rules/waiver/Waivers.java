package pl.osl.rules.waiver;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.OwnForm;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.standard.Digest;

/**
 * A list of waivers, for one centre or for many; its order has no meaning.
 *
 * <p>Two waivers of the same rule for the same centre may overlap, as when one is renewed early. Immutable and safe to share between
 * threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWaivers.class)
@JsonDeserialize(using = FormReader.class)
public interface Waivers extends OwnForm {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** The waivers in the order in which they were listed. */
    List<Waiver> waivers();

    /** No waivers. */
    static Waivers none() {
        return builder().build();
    }

    /** These waivers. */
    static Waivers of(Waiver... waivers) {
        return builder().addWaivers(waivers).build();
    }

    /** These waivers together with others, for instance those of another part of a cohort. */
    default Waivers and(Waivers others) {
        return builder()
                .addAllWaivers(Stream.concat(waivers().stream(), others.waivers().stream())
                        .distinct()
                        .toList())
                .build();
    }

    /** The waivers granted for a centre. */
    default Waivers forCentre(CentreId centre) {
        return builder()
                .addAllWaivers(waivers().stream()
                        .filter(waiver -> waiver.centre().equals(centre))
                        .toList())
                .build();
    }

    /**
     * The digest of what these waivers say, independent of their order; it leaves out who granted them, so that it
     * reveals nobody.
     */
    default Digest digest() {
        return WaiverTerms.digest(waivers().stream().map(WaiverTerms::of));
    }

    /** Refuses a waiver that is listed twice. */
    @Value.Check
    default void check() {
        Set<Waiver> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < waivers().size(); i++) {
            if (!seen.add(waivers().get(i))) {
                faults.add(Fault.at(
                        Place.root().child("waivers").child(i),
                        "to odstępstwo jest już na liście; każde wpisuje się tylko raz",
                        "this waiver is already in the list; each may be listed only once"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRecordException(faults);
        }
    }

    /** The number of waivers; {@code toString} prints it. */
    default String describe() {
        return waivers().size() == 1 ? "1 waiver" : waivers().size() + " waivers";
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Waivers inForm(ReadForm form) {
        return form.as(Waivers.class);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a list of waivers. */
    final class Builder extends ImmutableWaivers.Builder {
        Builder() {}
    }
}
