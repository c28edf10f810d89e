package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.function.UnaryOperator;
import pl.osl.model.form.PartForm;

/**
 * A text for a reader, in Polish and in English.
 *
 * @param polish never blank
 * @param english never blank
 */
public record Wording(
        @JsonProperty("pl") String polish,
        @JsonProperty("en") String english) implements PartForm {

    public Wording {
        if (polish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a text is needed in both languages, but found \"" + polish
                    + "\" (Polish) and \"" + english + "\" (English)");
        }
    }

    /** A text given in both languages. */
    public static Wording of(String polish, String english) {
        return new Wording(polish, english);
    }

    /** A name or a number that is the same in both languages. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return Objects.requireNonNull(language) == Language.POLISH ? polish : english;
    }

    /** This text, changed in the same way in each language. */
    public Wording map(UnaryOperator<String> change) {
        return new Wording(change.apply(polish), change.apply(english));
    }

    /** This text followed by another, in each language. */
    public Wording then(Wording other) {
        return new Wording(polish + other.polish, english + other.english);
    }

    /** This text with a full stop after it in each language, unless it ends with one, as "31 grudnia 2014 r." does. */
    public Wording stopped() {
        return map(text -> text.endsWith(".") ? text : text + ".");
    }
}
