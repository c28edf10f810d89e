package pl.osl.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects the faults of a value under construction, so that all of them are reported together.
 *
 * <p>For the checks of the record types. Mutable; for a single thread.
 */
public final class Faults {

    /** Upper limit on the characters in a text of a record. */
    public static final int LONGEST_TEXT = 100_000;

    /** The faults found so far, shared with the collectors of nested parts; usually empty. */
    private final List<Fault> found;

    private final Supplier<Place> place;

    private Faults(List<Fault> found, Supplier<Place> place) {
        this.found = found;
        this.place = place;
    }

    /** A new collector without faults. */
    public static Faults gather() {
        return new Faults(new ArrayList<>(0), Place::root);
    }

    /** A collector of the faults of what stands at a place, which are found together with these. */
    public Faults at(Supplier<Place> there) {
        return new Faults(found, there);
    }

    /** Checks each element of the listing in a field and adds the faults found there. */
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

    /** Checks the value of a field, if it is known, and adds the faults found there. */
    public <T> Faults part(String field, Fact<T> fact, BiConsumer<T, Faults> check) {
        if (fact.isKnown()) {
            check.accept(fact.value(), new Faults(found, () -> placeOf(field)));
        }
        return this;
    }

    /** The place of a field, or of one inside it if slashes lead there. */
    private Place placeOf(String path) {
        Place here = place.get();
        for (String field : path.split("/", -1)) {
            here = here.child(field);
        }
        return here;
    }

    private Place placeOf(String field, Listing<?> listing) {
        return listing.placeIn(placeOf(field));
    }

    /** Refuses <em>none</em> in a field that must either have a value or be left out. */
    public Faults refuseNone(String field, Fact<?> fact) {
        if (fact.isNone()) {
            note(
                    field,
                    "jest null; to pole musi mieć wartość albo się je pomija",
                    "found null; this field must have a value or be omitted");
        }
        return this;
    }

    /** Refuses a count below 0. */
    Faults refuseNegative(String field, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            note(
                    field,
                    "liczba to " + count.getAsInt() + "; ma wynosić co najmniej 0",
                    "the number is " + count.getAsInt() + "; it must be at least 0");
        }
        return this;
    }

    /** Refuses a part that is larger than the whole. */
    Faults refuseMore(String field, OptionalInt part, OptionalInt whole) {
        if (part.isPresent() && whole.isPresent() && part.getAsInt() > whole.getAsInt()) {
            note(
                    field,
                    "część (" + part.getAsInt() + ") jest większa niż całość (" + whole.getAsInt() + ")",
                    "the part (" + part.getAsInt() + ") is larger than the whole (" + whole.getAsInt() + ")");
        }
        return this;
    }

    /** Refuses a day that is surely earlier than the one it must not precede. */
    public Faults refuseDisorder(String field, Fact<When> later, Fact<When> earlier) {
        if (later.isKnown() && earlier.isKnown() && later.value().surelyBefore(earlier.value())) {
            note(
                    field,
                    later.value() + " jest przed " + earlier.value() + "; ma być tego dnia lub później",
                    later.value() + " is before " + earlier.value() + "; it must be on that day or later");
        }
        return this;
    }

    /** Refuses what breaks the chronology of a value. */
    public <T> Faults refuseBreach(Chronology<? super T> chronology, T value) {
        chronology.check(value, this);
        return this;
    }

    /** Refuses what breaks the counts of a value. */
    public <T> Faults refuseBreach(Counts<? super T> counts, T value) {
        counts.check(value, this);
        return this;
    }

    /** Refuses facts of a value that exclude each other. */
    public <T> Faults refuseBreach(Exclusions<? super T> exclusions, T value) {
        exclusions.check(value, this);
        return this;
    }

    /** Refuses counts of a value that its days do not allow by the day for which the record speaks. */
    public <T> Faults refuseBreachOn(LocalDate recordedOn, Counts<? super T> counts, T value) {
        counts.checkOn(recordedOn, value, this);
        return this;
    }

    /** Refuses events of a value that are surely later than the day for which the record speaks. */
    public <T> Faults refuseLaterThan(LocalDate recordedOn, Chronology<? super T> chronology, T value) {
        chronology.checkOn(recordedOn, value, this);
        return this;
    }

    /** Refuses the day of an event that is surely later than the day for which the record speaks. */
    public Faults refuseLaterThan(Optional<LocalDate> recordedOn, String field, Fact<When> happened) {
        if (recordedOn.isPresent() && happened.isKnown() && !happened.value().possiblyOnOrBefore(recordedOn.get())) {
            note(
                    field,
                    happened.value() + " jest po dniu, z którego są dane (" + recordedOn.get()
                            + "); to, co się zdarzyło, ma być nie później",
                    happened.value() + " is after the day for which the record speaks (" + recordedOn.get()
                            + "); an event must not be later");
        }
        return this;
    }

    /** Refuses a number outside a range, both ends included. */
    public Faults refuseOutside(String field, Fact<Integer> number, int least, int most) {
        if (number.isKnown() && (number.value() < least || number.value() > most)) {
            note(
                    field,
                    "liczba to " + number.value() + "; ma wynosić od " + least + " do " + most,
                    "the number is " + number.value() + "; it must be between " + least + " and " + most);
        }
        return this;
    }

    /** Refuses an id that no element of the record has. */
    public Faults refuseUnresolved(String field, Fact<?> id, Set<?> known) {
        if (id.isKnown() && !known.contains(id.value())) {
            found.add(unresolved(placeOf(field), id.value()));
        }
        return this;
    }

    /** Refuses each id that no element of the record has. */
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
                "w tych danych nie ma elementu o identyfikatorze „" + id
                        + "”; to pole ma wskazywać element, który w nich jest",
                "no element of this record has the id \"" + id + "\"; it must name an element of this record");
    }

    /** Refuses an unreadable text: blank, longer than {@link #LONGEST_TEXT} or with an unpaired surrogate. */
    public Faults refuseUnreadable(String field, Optional<String> text) {
        text.ifPresent(here -> refuseUnreadable(here, () -> placeOf(field)));
        return this;
    }

    /** Refuses an unreadable text in a field that is required; a blank one is told that it cannot be left out. */
    public Faults refuseUnreadable(String field, String required) {
        if (required.isBlank()) {
            note(
                    field,
                    "tekst jest pusty; to pole jest wymagane i musi zawierać treść",
                    "the text is blank; this field is required and must have content");
            return this;
        }
        return refuseUnreadable(field, Optional.of(required));
    }

    /** Refuses each unreadable text of a listing. */
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
                    "tekst jest pusty; to pole musi zawierać treść albo się je pomija",
                    "the text is blank; this field must have content or be omitted"));
        } else if (text.length() > LONGEST_TEXT) {
            found.add(Fault.at(
                    where.get(),
                    "tekst ma " + text.length() + " znaków; dozwolone najwyżej " + LONGEST_TEXT,
                    "the text has " + text.length() + " characters; at most " + LONGEST_TEXT + " are allowed"));
        } else if (Identifiers.holdsHalfACharacter(text)) {
            found.add(Fault.at(
                    where.get(),
                    "tekst zawiera połowę znaku (pojedynczy surogat UTF-16); znak ma być cały",
                    "the text contains half a character (an unpaired UTF-16 surrogate); characters must be whole"));
        }
    }

    /** Refuses a field that contradicts something else in the record, if {@code contradiction} is true. */
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
                        "the id \"" + here + "\" already belongs to an earlier element; each element needs its own"));
            }
        }
        return this;
    }

    /**
     * Ends the check by throwing the faults found, if any.
     *
     * @throws InvalidRecordException if any fault was found
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
