package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Words for a reader, in Polish and in English.
 *
 * @param polish never blank
 * @param english never blank
 */
public record Wording(
        @JsonProperty("pl") String polish,
        @JsonProperty("en") String english) {

    public Wording {
        if (polish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("words are needed in both languages, but stand as \"" + polish
                    + "\" (Polish) and \"" + english + "\" (English)");
        }
    }

    /** Words from both languages at once. */
    public static Wording of(String polish, String english) {
        return new Wording(polish, english);
    }

    /** A name or a number that reads the same in both languages. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The words in one language. */
    public String in(Language language) {
        return Objects.requireNonNull(language) == Language.POLISH ? polish : english;
    }

    /** These words, each language changed in the same way. */
    public Wording map(UnaryOperator<String> change) {
        return new Wording(change.apply(polish), change.apply(english));
    }

    /** These words and then others, language by language. */
    public Wording then(Wording other) {
        return new Wording(polish + other.polish, english + other.english);
    }
}
