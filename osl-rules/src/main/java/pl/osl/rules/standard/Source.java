package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.form.PartForm;

/**
 * A text on which rules rest.
 *
 * @param key short and unique in the bibliography, for instance "S1"
 * @param kind what kind of text it is
 * @param title what the text calls itself, or what it is in a few words
 * @param address a web address, if it has one
 * @param day the date of the text, if known; for a legal text, the day from which it is known to be in force
 * @param followedUntil of a legal text, the day until which its changes were followed; later ones were not looked for
 */
public record Source(
        @JsonProperty("key") String key,
        @JsonProperty("kind") SourceKind kind,
        @JsonProperty("title") String title,
        @JsonProperty("address") Optional<String> address,
        @JsonProperty("day") Optional<LocalDate> day,
        @JsonProperty("followedUntil") Optional<LocalDate> followedUntil)
        implements PartForm {

    /** A text without a known address or day. */
    public static Source of(String key, SourceKind kind, String title) {
        return new Source(key, kind, title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A text of kind {@link SourceKind#OTHER}, without a known address or day. */
    public static Source of(String key, String title) {
        return of(key, SourceKind.OTHER, title);
    }

    /** The same text, with a web address. */
    public Source at(String webAddress) {
        return new Source(key, kind, title, Optional.of(webAddress), day, followedUntil);
    }

    /** The same text, with a day. */
    public Source on(LocalDate known) {
        return new Source(key, kind, title, address, Optional.of(known), followedUntil);
    }

    /** The same legal text, whose changes were followed until a day. */
    public Source followedUntil(LocalDate last) {
        return new Source(key, kind, title, address, day, Optional.of(last));
    }

    /** What it is called without the place of its publication, which stands in brackets. */
    public String shortTitle() {
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    /** A citation as one of the seed texts of the project. */
    public Citation seed() {
        return cited(Confidence.SEED);
    }

    /** A citation as a publication by the authors of the model. */
    public Citation publishedModel() {
        return cited(Confidence.PUBLISHED_MODEL);
    }

    /** A citation as the text of a statute or regulation. */
    public Citation law() {
        return cited(Confidence.LAW);
    }

    /** A citation as the practice of one centre, which binds no other. */
    public Citation practice() {
        return cited(Confidence.PRACTICE);
    }

    /** A citation for what the text does not say itself, but we infer from it. */
    public Citation inferred() {
        return cited(Confidence.INFERRED);
    }

    private Citation cited(Confidence confidence) {
        return new Citation(this, Optional.empty(), confidence, Optional.empty());
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
