package pl.osl.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gathers what is wrong with a value that is being built, so that all of it is reported together.
 *
 * <p>Used by the checks of the record types; mutable, for one thread.
 */
public final class Faults {

    /** The most characters that a text of a record may have. */
    public static final int LONGEST_TEXT = 100_000;

    /** What was found, by this gathering or one within it; most find nothing. */
    private final List<Fault> found;

    private final Supplier<Place> place;

    private Faults(List<Fault> found, Supplier<Place> place) {
        this.found = found;
        this.place = place;
    }

    /** Starts with nothing found. */
    public static Faults gather() {
        return new Faults(new ArrayList<>(0), Place::root);
    }

    /** Looks at each element of a listing that stands in a field; what is found there is gathered here too. */
    public <E> Faults each(String field, Listing<E> listing, BiConsumer<E, Faults> check) {
        List<E> elements = listing.elements();
        if (!elements.isEmpty()) {
            int[] at = {0};
            Faults here = new Faults(found, () -> placeOf(field, listing).child(at[0]));
            for (; at[0] < elements.size(); at[0]++) {
                check.accept(elements.get(at[0]), here);
            }
        }
        return this;
    }

    /** Looks at what stands in a field, if it is known; what is found there is gathered here too. */
    public <T> Faults part(String field, Fact<T> fact, BiConsumer<T, Faults> check) {
        if (fact.isKnown()) {
            check.accept(fact.value(), new Faults(found, () -> placeOf(field)));
        }
        return this;
    }

    private Place placeOf(String field) {
        return place.get().child(field);
    }

    private Place placeOf(String field, Listing<?> listing) {
        return listing.placeIn(placeOf(field));
    }

    /** Refuses <em>none</em> where it makes no sense: such a field holds a value or is left out. */
    public Faults refuseNone(String field, Fact<?> fact) {
        if (fact.isNone()) {
            note(
                    field,
                    "jest null; to pole ma wartość albo się je pomija",
                    "found null; this field has a value or is left out");
        }
        return this;
    }

    /** Refuses a count below 0. */
    public Faults refuseNegative(String field, Fact<Integer> count) {
        if (count.isKnown() && count.value() < 0) {
            note(
                    field,
                    "liczba to " + count.value() + "; ma wynosić co najmniej 0",
                    "the number is " + count.value() + "; it has to be at least 0");
        }
        return this;
    }

    /** Refuses a count of a part that is larger than the count of the whole. */
    public Faults refuseMore(String field, Fact<Integer> part, Fact<Integer> whole) {
        if (part.isKnown() && whole.isKnown() && part.value() > whole.value()) {
            note(
                    field,
                    "część (" + part.value() + ") jest większa niż całość (" + whole.value() + ")",
                    "the part (" + part.value() + ") is larger than the whole (" + whole.value() + ")");
        }
        return this;
    }

    /** Refuses a day that surely lies before one that has to come first. */
    public Faults refuseDisorder(String field, Fact<When> later, Fact<When> earlier) {
        if (later.isKnown() && earlier.isKnown() && later.value().surelyBefore(earlier.value())) {
            note(
                    field,
                    later.value() + " jest przed " + earlier.value() + "; ma być tego dnia lub później",
                    later.value() + " lies before " + earlier.value() + "; it has to be on that day or later");
        }
        return this;
    }

    /** Refuses a day on which something happened that surely lies after the day for which the record speaks. */
    public Faults refuseLaterThan(Optional<LocalDate> recordedOn, String field, Fact<When> happened) {
        if (recordedOn.isPresent() && happened.isKnown() && !happened.value().possiblyOnOrBefore(recordedOn.get())) {
            note(
                    field,
                    happened.value() + " jest po dniu, z którego są dane (" + recordedOn.get()
                            + "); to, co się zdarzyło, ma być nie później",
                    happened.value() + " lies after the day for which the record speaks (" + recordedOn.get()
                            + "); what happened has to lie no later");
        }
        return this;
    }

    /** Refuses a number out of a range. */
    public Faults refuseOutside(String field, Fact<Integer> number, int least, int most) {
        if (number.isKnown() && (number.value() < least || number.value() > most)) {
            note(
                    field,
                    "liczba to " + number.value() + "; ma wynosić od " + least + " do " + most,
                    "the number is " + number.value() + "; it has to be " + least + " to " + most);
        }
        return this;
    }

    /** Refuses an id to which nothing in the record belongs. */
    public Faults refuseUnresolved(String field, Fact<?> id, Set<?> known) {
        if (id.isKnown() && !known.contains(id.value())) {
            found.add(unresolved(placeOf(field), id.value()));
        }
        return this;
    }

    /** Refuses ids to which nothing in the record belongs. */
    public Faults refuseUnresolved(String field, Listing<?> ids, Set<?> known) {
        for (int i = 0; i < ids.elements().size(); i++) {
            if (!known.contains(ids.elements().get(i))) {
                found.add(
                        unresolved(placeOf(field, ids).child(i), ids.elements().get(i)));
            }
        }
        return this;
    }

    private static Fault unresolved(Place place, Object id) {
        return Fault.at(
                place,
                "do identyfikatora „" + id + "” nie ma elementu w tych danych; ma wskazywać element, który tu jest",
                "no element of this record has the id \"" + id + "\"; it has to name one that is here");
    }

    /** Refuses a text that says nothing, is too long to be read again, or holds half a character. */
    public Faults refuseUnreadable(String field, Optional<String> text) {
        text.ifPresent(here -> refuseUnreadable(here, () -> placeOf(field)));
        return this;
    }

    /** Refuses such texts among several. */
    public Faults refuseUnreadable(String field, Listing<String> texts) {
        for (int i = 0; i < texts.elements().size(); i++) {
            int at = i;
            refuseUnreadable(
                    texts.elements().get(i), () -> placeOf(field, texts).child(at));
        }
        return this;
    }

    private void refuseUnreadable(String text, Supplier<Place> where) {
        if (text.isBlank()) {
            found.add(Fault.at(
                    where.get(),
                    "tekst jest pusty; to pole coś mówi albo się je pomija",
                    "the text is blank; this field says something or is left out"));
        } else if (text.length() > LONGEST_TEXT) {
            found.add(Fault.at(
                    where.get(),
                    "tekst ma " + text.length() + " znaków; dozwolone najwyżej " + LONGEST_TEXT,
                    "the text has " + text.length() + " characters; allowed at most " + LONGEST_TEXT));
        } else if (Identifiers.holdsHalfACharacter(text)) {
            found.add(Fault.at(
                    where.get(),
                    "tekst zawiera połowę znaku (pojedynczy surogat UTF-16); znak ma być cały",
                    "the text holds half a character (a lone UTF-16 surrogate); a character has to be whole"));
        }
    }

    /** Refuses what contradicts something else that is recorded. */
    public Faults refuse(boolean contradiction, String field, String polish, String english) {
        if (contradiction) {
            note(field, polish, english);
        }
        return this;
    }

    /** Refuses an id that an earlier element of the same listing already has. */
    public <E> Faults refuseRepeated(String field, Listing<E> listing, Function<? super E, ?> id) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < listing.elements().size(); i++) {
            Object here = id.apply(listing.elements().get(i));
            if (!seen.add(here)) {
                found.add(Fault.at(
                        placeOf(field, listing).child(i).child("id"),
                        "identyfikator „" + here + "” ma już wcześniejszy element; każdy ma mieć własny",
                        "the id \"" + here + "\" already belongs to an earlier element; each needs its own"));
            }
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws InvalidRecordException if anything was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRecordException(found);
        }
    }

    private void note(String field, String polish, String english) {
        found.add(Fault.at(placeOf(field), polish, english));
    }
}
