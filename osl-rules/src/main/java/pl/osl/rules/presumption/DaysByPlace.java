package pl.osl.rules.presumption;

import java.util.HashMap;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/** What a record says of days, by their places. */
public final class DaysByPlace {

    private final Map<Place, Fact<When>> days = new HashMap<>();

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

    /** What is recorded at a place, however far the lists around it reach; unrecorded if there is no such entry. */
    public Fact<When> at(Place place) {
        return days.getOrDefault(place.inCompleteLists(), Fact.unrecorded());
    }
}
