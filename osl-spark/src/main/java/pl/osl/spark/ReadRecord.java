package pl.osl.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fault;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Outcomes;

/**
 * What was read of one record: its answers, or why it was refused.
 *
 * @param centre of the record; null if it was refused
 * @param outcomes on the day asked about; null if it was refused
 * @param faults empty unless it was refused
 */
record ReadRecord(@Nullable Centre centre, @Nullable Outcomes outcomes, List<Fault> faults) {

    private static final List<Fault> NO_RECORD = List.of(Fault.here("nie ma tu rekordu", "there is no record here"));

    /** Of the bytes as they came, so that a character that is not UTF-8 is refused and not replaced. */
    static ReadRecord of(byte @Nullable [] json, SharedAssessor asked) {
        if (json == null) {
            return new ReadRecord(null, null, NO_RECORD);
        }
        try {
            Centre centre = OslJson.read(new ByteArrayInputStream(json), "record", Centre.class);
            Outcomes outcomes = asked.assessor().at(centre, asked.day()).outcomes();
            return new ReadRecord(centre, outcomes, List.of());
        } catch (UnreadableRecordException refusal) {
            return new ReadRecord(null, null, refusal.faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
