package pl.osl.rules.presumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.partnership.Partner;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/** What a record says of days, by the places of an earlier record of the same centre. */
public final class DaysByPlace {

    private final Map<Place, Fact<When>> days = new HashMap<>();

    private DaysByPlace() {}

    /**
     * The days of a later record by the places of an earlier one: an entry with an id is the one of this id, wherever it
     * stands now; another one is the same only if its list is as long as it was and every day that it had stands.
     */
    public static DaysByPlace later(Centre earlier, Centre later) {
        DaysByPlace all = new DaysByPlace();
        all.add(CentreInTime.CENTRE.entry(earlier), CentreInTime.CENTRE.entry(later));
        return all;
    }

    private void add(DatedEntry before, DatedEntry after) {
        for (int day = 0; day < before.days(); day++) {
            days.put(before.placeOf(day).inCompleteLists(), after.recorded(day));
        }
        for (int number = 0; number < before.listings().size(); number++) {
            List<DatedEntry> were = before.listings().get(number);
            List<DatedEntry> are = after.listings().get(number);
            for (int position = 0; position < were.size(); position++) {
                DatedEntry entry = were.get(position);
                same(entry, position, were.size(), are).ifPresent(now -> add(entry, now));
            }
        }
    }

    private static Optional<DatedEntry> same(DatedEntry entry, int position, int length, List<DatedEntry> are) {
        Optional<Object> id = id(entry.subject());
        if (id.isPresent()) {
            return are.stream().filter(now -> id(now.subject()).equals(id)).findFirst();
        }
        return are.size() == length
                ? Optional.of(are.get(position)).filter(now -> everyDayStands(entry, now))
                : Optional.empty();
    }

    private static boolean everyDayStands(DatedEntry before, DatedEntry after) {
        return IntStream.range(0, before.days())
                .filter(day -> before.recorded(day).isKnown())
                .allMatch(day -> before.recorded(day).equals(after.recorded(day)));
    }

    private static Optional<Object> id(Object subject) {
        if (subject instanceof InstitutionalDocument document) {
            return Optional.of(document.id());
        }
        if (subject instanceof Organiser organiser) {
            return Optional.of(organiser.id());
        }
        if (subject instanceof Community community) {
            return Optional.of(community.id());
        }
        return subject instanceof Partner partner ? Optional.of(partner.id()) : Optional.empty();
    }

    /** What is recorded at a place of the earlier record; unrecorded if its entry is not found again. */
    public Fact<When> at(Place place) {
        return days.getOrDefault(place.inCompleteLists(), Fact.unrecorded());
    }
}
