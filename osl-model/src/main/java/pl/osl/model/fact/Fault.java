package pl.osl.model.fact;

import java.util.regex.Pattern;

/**
 * One error in a record or document; missing facts are not faults.
 *
 * @param place where the fault is, relative to the value under construction
 * @param wording what was found there and what is allowed
 */
public record Fault(Place place, Wording wording) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** A fault at a place, worded in Polish and in English. */
    public static Fault at(Place place, String polish, String english) {
        return new Fault(place, Wording.of(polish, english));
    }

    /** A fault of the whole value, worded in Polish and in English. */
    public static Fault here(String polish, String english) {
        return at(Place.root(), polish, english);
    }

    /** This fault within a larger record, if its value is at {@code outer} there. */
    public Fault within(Place outer) {
        return new Fault(place.within(outer), wording);
    }

    /** The place and the wording in one language; the wording alone if the fault concerns the whole document. */
    public String in(Language language) {
        String where = CONTROL.matcher(place.toString()).replaceAll("�");
        return where.isEmpty() ? wording.in(language) : where + ": " + wording.in(language);
    }

    /** The place and the English wording. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
