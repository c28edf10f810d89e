package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.walk.LabelledValue;

/** One thing of a record that has days, with everything in it that has days of its own. Immutable. */
public final class DatedEntry {

    private final Object subject;
    private final Chronology<?> chronology;
    private final IntFunction<Fact<When>> facts;
    private final List<LabelledValue> named;
    private final List<Continuation> continuations;
    private final List<Commencement> commencements;
    private final Place place;
    private final Supplier<List<Surrounding>> within;
    private final Optional<Place> further;
    private final List<List<DatedEntry>> listings;

    private DatedEntry(
            Object subject,
            Chronology<?> chronology,
            IntFunction<Fact<When>> facts,
            Days<?> days,
            Place place,
            Supplier<List<Surrounding>> within,
            Optional<Place> further,
            List<List<DatedEntry>> listings) {
        this.subject = subject;
        this.chronology = chronology;
        this.facts = facts;
        this.named = days.named();
        this.continuations = days.continuations();
        this.commencements = days.commencements();
        this.place = place;
        this.within = within;
        this.further = further;
        this.listings = listings;
    }

    static <S> DatedEntry of(
            S subject,
            Days<S> days,
            Place place,
            Supplier<List<Surrounding>> within,
            Optional<Place> further,
            List<List<DatedEntry>> listings) {
        Chronology<? super S> chronology = days.chronology();
        return new DatedEntry(
                subject,
                chronology,
                day -> chronology.recorded(day, subject),
                days,
                place,
                within,
                further,
                List.copyOf(listings));
    }

    /** What has the days. */
    public Object subject() {
        return subject;
    }

    /** Where it stands in the record. */
    public Place place() {
        return place;
    }

    /** The elements that it lies in, the outermost first, and itself; named when it is asked. */
    public List<Surrounding> within() {
        return within.get();
    }

    /** The place of one more element beside this one; empty if it is known that there is no other. */
    public Optional<Place> further() {
        return further;
    }

    /** What lies in it, listing by listing. */
    public List<List<DatedEntry>> listings() {
        return listings;
    }

    /** Calls for this and everything in it, in the order of the record. */
    public void forEach(Consumer<DatedEntry> action) {
        action.accept(this);
        listings.forEach(listing -> listing.forEach(entry -> entry.forEach(action)));
    }

    /** How many days it has; they go by their numbers from 0. */
    public int days() {
        return named.size();
    }

    /** The number of the day that stands at a path in JSON. */
    public int number(String path) {
        return chronology.number(path);
    }

    /** What is recorded of a day. */
    public Fact<When> recorded(int day) {
        return facts.apply(day);
    }

    /** What follows of the days from the record alone; the day for which it speaks is the highest int if unknown. */
    public KnownDays known(int recordedOn) {
        return new KnownDays(chronology, facts, recordedOn);
    }

    /** Whether there always is such a day, and it has come by the day for which the record speaks. */
    public boolean isEvent(int day) {
        return chronology.isCertain(day) && chronology.hasHappened(day);
    }

    /** What lasts between two of its days. */
    public List<Continuation> continuations() {
        return continuations;
    }

    /** The days that follow others soon. */
    public List<Commencement> commencements() {
        return commencements;
    }

    /** The place of a day. */
    public Place placeOf(int day) {
        return named.get(day).placeIn(place);
    }

    /** What a day is called, in the nominative. */
    public Wording label(int day) {
        return named.get(day).label();
    }

    /** What is recorded of a day, as a line of its label and its value; empty if nothing is. */
    public Optional<Wording> says(int day) {
        Fact<When> recorded = recorded(day);
        LabelledValue line = named.get(day);
        if (recorded.isNone()) {
            return Optional.of(line.saying(line.none()));
        }
        return recorded.asOptional().map(when -> line.saying(LabelledValue.words(when)));
    }

    /** The place. */
    @Override
    public String toString() {
        return place.toString();
    }
}
