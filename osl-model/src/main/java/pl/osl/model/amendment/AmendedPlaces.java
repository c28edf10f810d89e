package pl.osl.model.amendment;

import java.util.HashMap;
import java.util.Map;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** By which places the amendments know what stands in the amended record. */
final class AmendedPlaces {

    private final Map<String, String> places = new HashMap<>();

    /** What stands there, and all that it holds, is known by another place. */
    void put(Place there, Place known) {
        places.put(there.toString(), known.toString());
    }

    /** The elements of an array that stands there are known as those of another. */
    void putElements(Place there, Place known) {
        places.put(there + "/", known + "/");
    }

    /** The fault at the place by which the amendments know it. */
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
