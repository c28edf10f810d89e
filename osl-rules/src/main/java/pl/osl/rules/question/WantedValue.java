package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.Place;

/**
 * A value that an answer wants of whoever gives it.
 *
 * @param place where it is recorded
 * @param kind what it is
 * @param example a value of the right form, as it is written in JSON but without quotation marks
 * @param among those of which it is one, written in the same way; empty if it is not one of several
 */
public record WantedValue(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") WantedKind kind,
        @JsonProperty("example") String example,

        @JsonProperty("among") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> among) {

    public WantedValue {
        among = List.copyOf(among);
    }

    WantedValue(Place place, WantedKind kind, String example) {
        this(place, kind, example, List.of());
    }

    /** Whether nothing is recorded before it is told, since nobody can make it up. */
    boolean isNeeded() {
        return kind == WantedKind.TEXT || kind == WantedKind.ONE_OF;
    }
}
