package pl.osl.rules.presumption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;

/** A record in which presumed facts are recorded as they are read. */
public final class PresumedRecord {

    private PresumedRecord() {}

    /** The record with these facts. */
    public static Centre with(List<PresumedFact> facts, Centre centre) {
        return with(facts.stream().map(fact -> Map.entry(fact.place(), fact.as())), centre);
    }

    /** The record with days recorded at these places; where there are two of one place, with what both leave. */
    public static Centre with(Stream<Map.Entry<Place, When>> days, Centre centre) {
        Map<Place, When> read = new LinkedHashMap<>();
        days.forEach(each -> read.merge(each.getKey(), each.getValue(), PresumedRecord::both));
        return read.isEmpty()
                ? centre
                : Amendments.in(
                        centre,
                        read.entrySet().stream()
                                .map(each -> Amendment.value(each.getKey(), each.getValue()))
                                .toList());
    }

    /** The days that two presumptions leave together. */
    private static When both(When one, When other) {
        int earliest = Math.max(one.earliestEpochDay(), other.earliestEpochDay());
        int latest = Math.min(one.latestEpochDay(), other.latestEpochDay());
        return When.ofEpochDays(earliest, latest).asOptional().orElse(one);
    }
}
