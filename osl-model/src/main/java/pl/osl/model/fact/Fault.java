package pl.osl.model.fact;

import java.util.regex.Pattern;

/**
 * One thing that is wrong with a record, however little else is known.
 *
 * @param place where it stands, seen from the value that was to be built
 * @param wording what stands there and what would be right
 */
public record Fault(Place place, Wording wording) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** A fault at a place, in Polish and in English. */
    public static Fault at(Place place, String polish, String english) {
        return new Fault(place, Wording.of(polish, english));
    }

    /** A fault of the value itself, in Polish and in English. */
    public static Fault here(String polish, String english) {
        return at(Place.root(), polish, english);
    }

    /** This fault as seen from outside, if its value lies at {@code outer}. */
    public Fault within(Place outer) {
        return new Fault(place.within(outer), wording);
    }

    /** The place and the words in one language; the words alone if they speak of the whole document. */
    public String in(Language language) {
        String where = CONTROL.matcher(place.toString()).replaceAll("�");
        return where.isEmpty() ? wording.in(language) : where + ": " + wording.in(language);
    }

    /** The place and the English words. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
