package pl.osl.model.wire;

import com.fasterxml.jackson.databind.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** Finds the fields in which a type tells its time, for somebody who looks for them by another name. */
final class PeriodFields {

    private static final Set<String> BEGINNINGS =
            Set.of("from", "since", "start", "started", "begin", "begun", "validFrom");
    private static final Set<String> ENDS = Set.of("until", "to", "end", "ended", "validUntil", "validTo", "expires");
    private static final Set<String> PERIODS = Set.of("validity", "appointment", "period", "term", "duration", "dates");

    private PeriodFields() {}

    /** The fields that were probably meant; empty if the word speaks of no time or the type has many days. */
    static List<String> meantBy(String found, Map<String, JavaType> fields) {
        boolean begins = BEGINNINGS.contains(found);
        boolean ends = ENDS.contains(found);
        if (!begins && !ends && !PERIODS.contains(found)) {
            return List.of();
        }
        List<String> periods = named(fields, Validity.class);
        if (!periods.isEmpty()) {
            return periods.subList(0, 1);
        }
        List<String> days = named(fields, When.class);
        if (days.size() > 2) {
            return List.of();
        }
        return days.size() < 2 || PERIODS.contains(found) ? days : days.subList(ends ? 1 : 0, ends ? 2 : 1);
    }

    private static List<String> named(Map<String, JavaType> fields, Class<?> type) {
        return fields.entrySet().stream()
                .filter(field -> Shape.written(field.getValue()).hasRawClass(type))
                .map(Map.Entry::getKey)
                .toList();
    }
}
