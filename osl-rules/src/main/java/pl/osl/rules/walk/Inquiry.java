package pl.osl.rules.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;

/**
 * One walk through a record: the day it asks about, the parameters, the record itself, and how much it keeps.
 *
 * <p>An answering inquiry keeps nothing and stops as soon as an answer is certain. An explaining one keeps a finding of
 * every condition and never stops early, so that every branch can be shown. Both run through the same conditions.
 * Mutable, for one walk in one thread.
 */
public final class Inquiry {

    private final Centre centre;
    private final int day;
    private final Map<String, Integer> parameters;
    private final @Nullable KeptFindings notes;
    private final @Nullable FollowedListings memory;
    private final @Nullable Assumed assumed;
    private Place place = Place.root();
    private int horizon = Finding.NEVER;
    private @Nullable Class<?> broken;

    private Inquiry(
            Centre centre,
            int day,
            Map<String, Integer> parameters,
            @Nullable KeptFindings notes,
            @Nullable FollowedListings memory,
            @Nullable Assumed assumed) {
        this.centre = centre;
        this.day = day;
        this.parameters = parameters;
        this.notes = notes;
        this.memory = memory;
        this.assumed = assumed;
    }

    /**
     * A walk that only answers.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry answering(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, null, null, null);
    }

    /**
     * A walk that only answers, as if what is assumed stood in the record.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry assuming(
            Assumptions assumptions, Centre centre, LocalDate day, Map<String, Integer> parameters) {
        int epochDay = epochDay(day);
        return new Inquiry(
                centre,
                epochDay,
                parameters,
                null,
                null,
                new Assumed(assumptions, centre, epochDay, new KeptAnswers()));
    }

    /**
     * The same walk under other assumptions, for the same thread.
     *
     * @throws IllegalStateException if this walk assumes nothing
     */
    public Inquiry under(Assumptions others) {
        return new Inquiry(
                centre,
                day,
                parameters,
                null,
                null,
                new Assumed(others, centre, day, assumed().keptAnswers()));
    }

    /**
     * A walk that keeps the reasons, as if what is assumed stood in the record; they tell what it leaves open, but call
     * unrecorded what is only assumed.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry explaining(
            Assumptions assumptions, Centre centre, LocalDate day, Map<String, Integer> parameters) {
        int epochDay = epochDay(day);
        Assumed assumed = new Assumed(assumptions, centre, epochDay, new KeptAnswers());
        return new Inquiry(centre, epochDay, parameters, new KeptFindings(), null, assumed);
    }

    /**
     * A walk that only answers, finds out how long its answers stand, and can go on {@link #later}.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry following(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, null, new FollowedListings(), null);
    }

    /**
     * The same on a later day, which asks of large listings only the elements whose day has come.
     *
     * @throws IllegalArgumentException if the day is an earlier one, or this walk follows no record through time
     */
    public Inquiry later(LocalDate day) {
        if (memory == null || epochDay(day) < this.day) {
            throw new IllegalArgumentException("this inquiry does not go on to " + day);
        }
        return new Inquiry(centre, epochDay(day), parameters, null, memory, null);
    }

    /**
     * A walk that also keeps the reasons.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry explaining(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, new KeptFindings(), null, null);
    }

    private static int epochDay(LocalDate day) {
        return When.on(day).latestEpochDay();
    }

    /** Asks a condition about the whole record. */
    public Truth ask(Askable<? super Centre> condition) {
        broken = null;
        if (notes != null) {
            notes.clear();
        }
        moveTo(Place.root());
        return condition.ask(centre, this);
    }

    /**
     * What has to be assumed beyond what already is for a condition about the whole record to be answered as wanted.
     *
     * @param wanted true or false
     * @param allowed whether anything may be brought about for it, or only what is missing be recorded
     * @throws IllegalStateException if this walk assumes nothing
     */
    public Demands demands(Askable<? super Centre> condition, boolean wanted, AllowedMoves allowed) {
        if (assumed == null) {
            throw new IllegalStateException("this inquiry only asks; ask one that assumes");
        }
        assumed.allow(allowed);
        moveTo(Place.root());
        return condition.demands(centre, this, wanted);
    }

    /** The same walk, which from now on names every alternative of what it demands. */
    public Inquiry thoroughly() {
        assumed().beThorough();
        return this;
    }

    /**
     * How many elements of listings this walk, and those that were made {@link #under} it, have looked at.
     *
     * @throws IllegalStateException if this walk assumes nothing
     */
    public long looked() {
        return assumed().keptAnswers().looked;
    }

    /**
     * The reasons of the last answer.
     *
     * @throws IllegalStateException if this walk only answers, or has not asked anything
     */
    public Finding finding() {
        if (notes == null) {
            throw new IllegalStateException("this inquiry only answers; ask one that explains");
        }
        return notes.only();
    }

    /** What a condition threw during the last answer; empty if none did. */
    public Optional<Class<?>> broken() {
        return Optional.ofNullable(broken);
    }

    /**
     * The first day, counted from 1970-01-01, on which time alone may change one of the answers so far; {@link
     * Finding#NEVER} if it never does. Known to a walk that follows a record through time.
     */
    public int horizon() {
        return horizon;
    }

    public Centre centre() {
        return centre;
    }

    /** A walk of the same that only answers. */
    public Inquiry onlyAnswering() {
        return new Inquiry(centre, day, parameters, null, null, null);
    }

    public int day() {
        return day;
    }

    /** Whether it notes how long its answers stand. */
    public boolean follows() {
        return memory != null;
    }

    /** Notes that time alone may change on a day what was just asked. */
    public void mayChangeOn(int later) {
        horizon = Math.min(horizon, later);
    }

    /** Puts another horizon in the place of the one that was noted so far, and says which that was. */
    int exchangeHorizon(int other) {
        int before = horizon;
        horizon = other;
        return before;
    }

    /** Whether what is found of these elements is kept for later days. */
    public boolean remembers(List<?> elements) {
        return memory != null && elements.size() > 1;
    }

    /** What is found of the elements of a subject, most of it perhaps on an earlier day. */
    public <E, G> G remembered(ListingHalves.Asking<E, G> asking, Object subject, List<E> elements) {
        return Objects.requireNonNull(memory).branch(asking, subject, elements).on(this);
    }

    /** The value of a parameter: the one that is set, or else its standard value. */
    public int valueOf(String parameter, int standardValue) {
        Integer set = parameters.get(parameter);
        return set == null ? standardValue : set;
    }

    public boolean explains() {
        return notes != null;
    }

    /** Whether the walk may stop here, since nothing that follows can change the answer. */
    public boolean mayStop(boolean certain) {
        return certain && notes == null;
    }

    /** Whether the walk has to know where it is. */
    public boolean tracks() {
        return notes != null || assumed != null;
    }

    /** Where the walk is; the root unless it has to know. */
    public Place place() {
        return place;
    }

    public void moveTo(Place there) {
        place = there;
        if (assumed != null) {
            assumed.moveTo(there);
        }
    }

    /** Goes to an element of a listing; a walk that offers moves remembers what it is called. */
    public <E> void enter(Place there, E element, NameOfElement<E> name) {
        moveTo(there);
        if (assumed != null) {
            assumed.meet(there, element, name);
        }
    }

    /**
     * The elements around a place, the outermost first, as they are called under some assumptions; of those that this
     * walk, and those that were made {@link #under} it, went through for what they demand.
     *
     * @throws IllegalStateException if this walk assumes nothing
     */
    public List<Surrounding> around(Place place, Assumptions assumptions) {
        return assumed().keptAnswers().around(place, assumptions);
    }

    /** What is assumed, perhaps nothing. */
    public Assumptions assumptions() {
        return assumed == null ? Assumptions.none() : assumed.assumptions();
    }

    /** Whether anything is assumed at all. */
    public boolean assumes() {
        return assumed != null;
    }

    /** What is assumed; only for walks that assume something. */
    public Assumed assumed() {
        if (assumed == null) {
            throw new IllegalStateException("this inquiry assumes nothing");
        }
        return assumed;
    }

    /** What is assumed of a field of what the walk is at; null if nothing is. */
    @Nullable
    public Assumption assumedAt(LabelledValue line) {
        return assumed == null ? null : assumed.at(line, place);
    }

    /** Where the findings that will be kept from now on start. */
    public int mark() {
        return notes == null ? 0 : notes.mark();
    }

    /** Keeps a finding that rests on one place. */
    public Truth keep(Claim claim, Truth truth, @Nullable Object found, @Nullable GapKind gap, int horizon) {
        if (notes != null) {
            notes.push(Finding.leaf(claim, truth, place, found, gap, horizon));
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, and stands as long as all of them do. */
    public Truth conclude(Claim claim, Truth truth, int mark) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            conclude(notes, claim, truth, parts, Horizon.earliest(parts));
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, any of which settles it if it is decisive. */
    public Truth conclude(Claim claim, Truth truth, int mark, @Nullable Truth decisive) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            int horizon = truth == decisive ? Horizon.latest(parts, truth) : Horizon.earliest(parts);
            conclude(notes, claim, truth, parts, horizon);
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, and stands as long as they do, up to a day. */
    public Truth conclude(Claim claim, Truth truth, int mark, int horizon) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            conclude(notes, claim, truth, parts, Math.min(horizon, Horizon.earliest(parts)));
        }
        return truth;
    }

    /** Keeps a finding about what was read; it is open if one of those kept since the mark is and matters. */
    public void concludeReading(Claim claim, boolean settled, int mark) {
        conclude(claim, !settled && isOpenSince(mark) ? Truth.UNKNOWN : Truth.TRUE, mark);
    }

    /** Whether one of the findings kept since the mark is open. */
    public boolean isOpenSince(int mark) {
        return notes != null && notes.isOpenSince(mark);
    }

    /** Keeps a finding about a listing, which follows from its elements and from how far it reaches. */
    public Truth conclude(
            Claim claim,
            Truth truth,
            int mark,
            Place listing,
            @Nullable Tally tally,
            @Nullable GapKind gap,
            @Nullable Truth decisive) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            int horizon = decisive == null ? Horizon.earliest(parts) : Horizon.latest(parts, decisive);
            notes.push(Finding.compound(claim, truth, listing, tally, gap, horizon, parts));
        }
        return truth;
    }

    /** Forgets what was kept since the mark and notes that a condition threw; only the type is remembered. */
    public Truth broke(Claim claim, RuntimeException thrown, int mark, Place where) {
        broken = thrown.getClass();
        if (notes != null) {
            notes.takeSince(mark);
        }
        moveTo(where);
        return keep(claim, Truth.UNKNOWN, null, null, Finding.NEVER);
    }

    private void conclude(KeptFindings notes, Claim claim, Truth truth, Finding[] parts, int horizon) {
        notes.push(Finding.compound(claim, truth, place, null, null, horizon, parts));
    }
}
