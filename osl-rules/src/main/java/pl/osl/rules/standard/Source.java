package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A text on which rules rest.
 *
 * @param key short and unique in the bibliography, for instance "S1"
 * @param title what the text calls itself, or what it is in a few words
 * @param address a web address, if it has one
 */
public record Source(
        @JsonProperty("key") String key,
        @JsonProperty("title") String title,
        @JsonProperty("address") Optional<String> address) {

    /** A text without a known address. */
    public static Source of(String key, String title) {
        return new Source(key, title, Optional.empty());
    }

    /** A text with a web address. */
    public static Source at(String key, String title, String address) {
        return new Source(key, title, Optional.of(address));
    }

    /** Cited as one of the seed texts of the project. */
    public Citation seed() {
        return cited(Confidence.SEED);
    }

    /** Cited as a publication of those who made the model. */
    public Citation publishedModel() {
        return cited(Confidence.PUBLISHED_MODEL);
    }

    /** Cited as the text of a statute or regulation. */
    public Citation law() {
        return cited(Confidence.LAW);
    }

    /** Cited as what a centre does, which binds no other. */
    public Citation practice() {
        return cited(Confidence.PRACTICE);
    }

    /** Cited for what it does not say itself, but what we infer from it. */
    public Citation inferred() {
        return cited(Confidence.INFERRED);
    }

    private Citation cited(Confidence confidence) {
        return new Citation(this, Optional.empty(), confidence);
    }
}
