package pl.osl.model.amendment;

import java.util.HashMap;
import java.util.Map;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** Maps places in the amended record to the places used in the amendments. */
final class AmendedPlaces {

    private final Map<String, String> places = new HashMap<>();

    /** Records that the value at a place, with all its parts, is known by another place. */
    void put(Place there, Place known) {
        places.put(there.toString(), known.toString());
    }

    /** Records that the elements of an array are known as elements of another. */
    void putElements(Place there, Place known) {
        places.put(there + "/", known + "/");
    }

    /** The fault, moved to the place that the amendments use. */
    Fault of(Fault fault) {
        return new Fault(of(fault.place()), fault.wording());
    }

    private Place of(Place there) {
        String pointer = there.toString();
        for (int end = pointer.length(); end > 0; end--) {
            boolean whole = end == pointer.length() || pointer.charAt(end) == '/' || pointer.charAt(end - 1) == '/';
            String known = whole ? places.get(pointer.substring(0, end)) : null;
            if (known != null) {
                return Place.parse(known + pointer.substring(end));
            }
        }
        return there;
    }
}
