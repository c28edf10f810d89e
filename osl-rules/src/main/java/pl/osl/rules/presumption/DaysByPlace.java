package pl.osl.rules.presumption;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.partnership.Partner;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/** What a record says of days, by their places. */
public final class DaysByPlace {

    private final Map<Place, Fact<When>> days = new HashMap<>();

    /** Where entries with ids stand now, by where they stood; empty if they are gone. */
    private final Map<Place, Optional<Place>> moved = new HashMap<>();

    private DaysByPlace() {}

    /** The days of a record. */
    public static DaysByPlace of(Centre centre) {
        DaysByPlace all = new DaysByPlace();
        CentreInTime.CENTRE.entry(centre).forEach(entry -> {
            for (int day = 0; day < entry.days(); day++) {
                all.days.put(entry.placeOf(day).inCompleteLists(), entry.recorded(day));
            }
        });
        return all;
    }

    /**
     * The days of a record by the places of an earlier one of the same centre: an entry with an id is the one of this id,
     * wherever it stands now; others go by their numbers.
     */
    public static DaysByPlace later(Centre earlier, Centre later) {
        DaysByPlace all = of(later);
        Map<Object, Place> now = byId(later);
        byId(earlier).forEach((id, place) -> all.moved.put(place, Optional.ofNullable(now.get(id))));
        return all;
    }

    private static Map<Object, Place> byId(Centre centre) {
        Map<Object, Place> places = new HashMap<>();
        CentreInTime.CENTRE
                .entry(centre)
                .forEach(entry -> id(entry.subject())
                        .ifPresent(id -> places.put(id, entry.place().inCompleteLists())));
        return places;
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

    /** What is recorded at a place, however far the lists around it reach; unrecorded if there is no such entry. */
    public Fact<When> at(Place place) {
        Place here = place.inCompleteLists();
        return moved.keySet().stream()
                .filter(here::isIn)
                .findFirst()
                .map(before -> Objects.requireNonNull(moved.get(before))
                        .map(after -> Place.parse(after
                                + here.toString().substring(before.toString().length()))))
                .orElse(Optional.of(here))
                .map(there -> days.getOrDefault(there, Fact.unrecorded()))
                .orElse(Fact.unrecorded());
    }
}
