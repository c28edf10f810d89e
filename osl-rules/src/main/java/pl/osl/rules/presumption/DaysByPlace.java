package pl.osl.rules.presumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.partnership.Partner;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/** What a record says of days, by the places of an earlier record of the same centre. */
public final class DaysByPlace {

    private final Map<Place, Fact<When>> days = new HashMap<>();
    private final Map<Place, Wording> words = new HashMap<>();

    private DaysByPlace() {}

    /**
     * The days of a later record by the places of an earlier one: an entry with an id is the one of this id, wherever it
     * stands now; another one is the same only if it says all that was said of it, and could be no other.
     */
    public static DaysByPlace later(Centre earlier, Centre later) {
        DaysByPlace all = new DaysByPlace();
        all.add(CentreInTime.CENTRE.entry(earlier), CentreInTime.CENTRE.entry(later));
        return all;
    }

    private void add(DatedEntry before, DatedEntry after) {
        for (int day = 0; day < before.days(); day++) {
            Place place = before.placeOf(day).inCompleteLists();
            days.put(place, after.recorded(day));
            after.says(day).ifPresent(says -> words.put(place, says));
        }
        for (int number = 0; number < before.listings().size(); number++) {
            List<DatedEntry> were = before.listings().get(number);
            List<DatedEntry> are = after.listings().get(number);
            were.forEach(entry -> same(entry, were, are).ifPresent(now -> add(entry, now)));
        }
    }

    private static Optional<DatedEntry> same(DatedEntry entry, List<DatedEntry> were, List<DatedEntry> are) {
        Optional<Object> id = id(entry.subject());
        if (id.isPresent()) {
            return only(are.stream().filter(now -> id(now.subject()).equals(id)));
        }
        return only(are.stream().filter(now -> continues(now, entry)))
                .filter(now -> only(were.stream().filter(other -> continues(now, other)))
                        .isPresent());
    }

    private static boolean continues(DatedEntry now, DatedEntry entry) {
        return Amendments.saysAllOf(entry.subject(), now.subject());
    }

    private static Optional<DatedEntry> only(Stream<DatedEntry> entries) {
        List<DatedEntry> few = entries.limit(2).toList();
        return few.size() == 1 ? Optional.of(few.get(0)) : Optional.empty();
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

    /** The same in words; empty if nothing is recorded there. */
    public Optional<Wording> says(Place place) {
        return Optional.ofNullable(words.get(place.inCompleteLists()));
    }
}
