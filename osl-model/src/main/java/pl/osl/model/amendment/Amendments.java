package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.json.UnreadableRecordException;

/**
 * Applies amendments to a record, at the places of its JSON form, and returns the changed record.
 *
 * <p>Stateless and safe to call from any thread.
 */
public final class Amendments {

    private static final Place RECORDED_ON = Place.root().child("recordedOn");

    private Amendments() {}

    /**
     * The record with amendments applied; the original is not changed.
     *
     * <p>Places refer to the record before the amendments, as described in {@link Amendment}; the order of the
     * amendments has no effect, and a repeated one counts once. An added element that requires an id and is given none
     * receives one that is new to the record: {@code new-document-1}, {@code new-document-2}
     * and so on. The result is read as strictly as
     * any document.
     *
     * @throws UnreadableRecordException if the changed record is invalid; its faults use the places of the amendments
     *     ({@code /documents/-1/adopted}), but a contradiction may be reported at a place that was not amended
     * @throws IllegalArgumentException if amendments contradict each other or cannot apply to this record, such as one
     *     at a place that does not exist; the message names their places and nothing else of the record
     */
    public static <T> T in(T record, Class<T> type, List<Amendment> amendments) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(amendments, "amendments");
        return AmendedRecord.of(record, type, amendments).read(type);
    }

    /**
     * What amendments make stand in the record of a centre, as JSON that a person may paste there.
     *
     * @param places fields of one object, given as an object with these members; or a further element ({@code
     *     /documents/-1}), given by itself
     * @return empty if nothing stands at the first place
     * @throws IllegalArgumentException if amendments contradict each other or cannot apply to this record
     */
    public static Optional<String> written(Centre centre, List<Amendment> amendments, Place... places) {
        AmendedRecord amended = AmendedRecord.of(centre, Centre.class, amendments);
        JsonNode first = amended.at(places[0]);
        if (first.isMissingNode()) {
            return Optional.empty();
        }
        if (places[0].segment().startsWith("-")) {
            return Optional.of(SpacedJson.of(first));
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        Stream.of(places).forEach(place -> members.set(place.segment(), amended.at(place)));
        return Optional.of(SpacedJson.of(members));
    }

    /**
     * The values of which a further element of a listing is one, but for those that stand there already: the constants of
     * their type, or as texts the ids of those elements of the record that may be named there.
     *
     * @param further the place of the further element, as in {@code /servicesDiagnoses/0/sections/-1}
     * @return empty if the elements are objects, or if any other text or number may stand there
     * @throws IllegalArgumentException if there can be no such element in this record
     */
    public static Optional<List<Object>> choices(Centre centre, Place further) {
        return AmendedRecord.of(centre, Centre.class, List.of(Amendment.element(further)))
                .choices(further, Centre.class);
    }

    /**
     * The amendments that add an element as a person writes it in JSON; an array in it is a complete listing, as in any
     * record.
     *
     * @param further the place of the further element, as in {@code /documents/-1}
     * @param json the element; an object, unless the elements are plain values
     * @throws IllegalArgumentException if it is no JSON
     */
    public static List<Amendment> entry(Place further, String json) {
        return EntryText.amendments(further, json);
    }

    /**
     * The record of a centre, carried forward to a later day without a change in what it tells: a day of which it only
     * follows from the day of the record that it had come by then is first narrowed to that.
     *
     * <p>So an event "in 2012" of a record that spoke for 30 June 2012 is one "between 1 January and 30 June 2012" once
     * the record speaks for a later day; if {@code recordedOn} were changed alone, that would be lost.
     *
     * @throws IllegalArgumentException if the day is before the one for which the record speaks
     */
    public static Centre carriedForward(Centre centre, LocalDate day) {
        return in(centre, forward(centre, day));
    }

    /**
     * The amendments by which {@link #carriedForward} carries a record forward.
     *
     * @throws IllegalArgumentException if the day is before the one for which the record speaks
     */
    public static List<Amendment> forward(Centre centre, LocalDate day) {
        Optional<LocalDate> recordedOn = centre.recordedOn();
        if (recordedOn.filter(day::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    "the record speaks for " + recordedOn.get() + " and cannot be carried back to " + day);
        }
        List<Amendment> amendments = new ArrayList<>();
        if (recordedOn.filter(day::isAfter).isPresent()) {
            amendments.addAll(CarriedForward.narrowed(centre, recordedOn.get()));
        }
        amendments.add(Amendment.value(RECORDED_ON, day.toString()));
        return amendments;
    }

    /**
     * The centre with amendments applied, as by {@link #in(Object, Class, List)} for any type of record.
     *
     * @throws UnreadableRecordException if the changed record is invalid
     * @throws IllegalArgumentException if amendments contradict each other or cannot apply to this record
     */
    public static Centre in(Centre centre, List<Amendment> amendments) {
        return in(centre, Centre.class, amendments);
    }

    /**
     * Whether one part of a record says all that another says of the same type, and perhaps more: every fact that is
     * recorded there is recorded here as it is there, and every entry of a listing is found again.
     */
    public static boolean saysAllOf(Object poorer, Object richer) {
        return SaidAgain.in(richer, poorer);
    }
}
