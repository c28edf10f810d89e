package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.form.PartForm;

/**
 * A value that an answer wants of whoever gives it.
 *
 * @param place where it is recorded
 * @param kind what it is
 * @param example a value of the right form, as it is written in JSON but without quotation marks
 * @param among those of which it is one, each with its words; empty if it is not one of several
 */
public record WantedValue(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") WantedKind kind,
        @JsonProperty("example") String example,

        @JsonProperty("among") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<WantedChoice> among)
        implements PartForm {

    /** What is written for a text that nobody has told. */
    private static final String UNTOLD = "?";

    public WantedValue {
        among = List.copyOf(among);
    }

    WantedValue(Place place, WantedKind kind, String example) {
        this(place, kind, example, List.of());
    }

    /** The change that writes down a text which is still to be told. */
    static Amendment untold(Place place) {
        return Amendment.value(place, UNTOLD);
    }

    /** Whether a change writes down a text that is still to be told. */
    static boolean isUntold(Amendment change) {
        return change.value().filter(scalar -> scalar.value().equals(UNTOLD)).isPresent();
    }

    /** The first text that is still to be told. */
    static Optional<WantedValue> firstUntold(List<Amendment> changes) {
        return changes.stream().filter(WantedValue::isUntold).findFirst().map(change -> text(change.place()));
    }

    /** The text at a place. */
    static WantedValue text(Place place) {
        return new WantedValue(place, WantedKind.TEXT, UNTOLD);
    }

    /** One of several values, which are not none. */
    static WantedValue oneOf(Place place, List<?> values) {
        List<WantedChoice> among = values.stream()
                .flatMap(value ->
                        Amendment.value(place, value).value().stream().map(written -> WantedChoice.of(value, written)))
                .toList();
        return amongThese(place, among);
    }

    /** One of these. */
    static WantedValue amongThese(Place place, List<WantedChoice> among) {
        return new WantedValue(place, WantedKind.ONE_OF, among.get(0).toString(), among);
    }

    /** Whether nothing is recorded before it is told, since nobody can make it up. */
    boolean isNeeded() {
        return kind == WantedKind.TEXT || kind == WantedKind.ONE_OF;
    }
}
