package pl.osl.model.amendment;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.UnreadableRecordException;

/**
 * Carries out amendments: makes a changed record out of a record, at the places of its JSON form.
 *
 * <p>Stateless and safe to call from any thread.
 */
public final class Amendments {

    private Amendments() {}

    /**
     * Makes a changed record out of a record, which itself stays as it is.
     *
     * <p>Places are those of the record before the amendments, as told at {@link Amendment}; the order of the amendments
     * means nothing, and one that stands twice counts once. An added element that needs an id and is given none has one
     * that is new to the record: {@code new-1}, {@code new-2} and so on. The result is read as strictly as any document.
     *
     * @throws UnreadableRecordException if the record cannot be so; its faults stand at places of the amendments
     *     ({@code /documents/-1/adopted}), though a contradiction may stand at a place that was not amended
     * @throws IllegalArgumentException if amendments contradict each other or have no sense in this record whatever
     *     they say, as a place in nothing; the message names the place of each and nothing else of the record
     */
    public static <T> T in(T record, Class<T> type, List<Amendment> amendments) {
        return AmendedRecord.of(record, type, amendments).read(type);
    }

    /**
     * Makes a changed centre out of a centre, as {@link #in(Object, Class, List)} does for any type of record.
     *
     * @throws UnreadableRecordException if the record cannot be so
     * @throws IllegalArgumentException if amendments contradict each other or have no sense in this record
     */
    public static Centre in(Centre centre, List<Amendment> amendments) {
        return in(centre, Centre.class, amendments);
    }
}
