package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.form.PartForm;
import pl.osl.model.json.OslJson;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Digest;
import pl.osl.rules.waiver.Waivers;

/**
 * What an assessment was made of, as digests and a version, so that the same question can be asked again.
 *
 * <p>The digests cover what is written down. They do not cover the code of the library, nor that of conditions from
 * elsewhere: two builds of one version may answer differently. They are computed when first read.
 */
@JsonPropertyOrder({"library", "record", "standard", "waivers", "presumptions"})
public final class Origin implements PartForm {

    private final String library;
    private final Lazy<Digest> record;
    private final Lazy<Digest> standard;
    private final Lazy<Digest> waivers;
    private final List<AskedPresumption> presumptions;

    private Origin(
            String library,
            Lazy<Digest> record,
            Lazy<Digest> standard,
            Lazy<Digest> waivers,
            List<AskedPresumption> presumptions) {
        this.library = library;
        this.record = record;
        this.standard = standard;
        this.waivers = waivers;
        this.presumptions = List.copyOf(presumptions);
    }

    static Origin of(Centre centre, Lazy<Digest> standard, Waivers waivers, List<Presumption> presumptions) {
        return new Origin(
                LibraryVersion.current(),
                Lazy.by(() -> Digest.of(OslJson.write(centre))),
                standard,
                Lazy.by(() -> waivers.forCentre(centre.id()).digest()),
                AskedPresumption.all(presumptions));
    }

    @JsonCreator
    static Origin read(
            @JsonProperty("library") String library,
            @JsonProperty("record") Digest record,
            @JsonProperty("standard") Digest standard,
            @JsonProperty("waivers") Digest waivers,
            @JsonProperty("presumptions") @JsonSetter(nulls = Nulls.AS_EMPTY) List<AskedPresumption> presumptions) {
        return new Origin(library, Lazy.of(record), Lazy.of(standard), Lazy.of(waivers), presumptions);
    }

    /** The version of the library that gave the answer. */
    @JsonProperty("library")
    public String library() {
        return library;
    }

    /**
     * The digest of the record: the SHA-256 of {@code OslJson.write(centre)} in UTF-8.
     *
     * <p>The bytes decide, so the same record with its listings in another order has another digest, though never
     * another outcome.
     */
    @JsonProperty("record")
    public Digest record() {
        return record.get();
    }

    /** The digest of all that the standard says in words, with the values of its parameters. */
    @JsonProperty("standard")
    public Digest standard() {
        return standard.get();
    }

    /** The digest of the waivers that name this centre, in any order, without who granted them. */
    @JsonProperty("waivers")
    public Digest waivers() {
        return waivers.get();
    }

    Origin withDigests() {
        return read(library, record(), standard(), waivers(), presumptions);
    }

    /** What was presumed where the record is silent, in the order given; empty if nothing was. */
    @JsonProperty("presumptions")
    public List<AskedPresumption> presumptions() {
        return presumptions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin origin
                && library.equals(origin.library)
                && record().equals(origin.record())
                && standard().equals(origin.standard())
                && waivers().equals(origin.waivers())
                && presumptions.equals(origin.presumptions);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(library);
    }

    /** The version of the library; the digests alone would tell a reader nothing. */
    @Override
    public String toString() {
        return "library " + library;
    }
}
