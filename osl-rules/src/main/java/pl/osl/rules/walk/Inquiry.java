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
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * One walk through the record of a centre, asking conditions about one day.
 *
 * <p>An answering inquiry keeps nothing and stops as soon as the answer is certain. An explaining one keeps a finding for
 * every condition and never stops early, so that every branch can be shown. Both run through the same conditions; an
 * answering one may go through what was {@linkplain CompiledCondition compiled} from them.
 * Mutable; for use by one thread.
 */
public final class Inquiry {

    private final Centre centre;
    private final int day;
    private final Map<String, Integer> parameters;
    private final @Nullable KeptFindings kept;
    private final @Nullable FollowedListings cache;
    private final @Nullable Assumed assumed;
    private Place place = Place.root();
    private int horizon = Finding.NEVER;
    private @Nullable Class<?> broken;
    private @Nullable AnswersOnce once;
    private @Nullable ElementsById byId;

    Inquiry(
            Centre centre,
            int day,
            Map<String, Integer> parameters,
            @Nullable KeptFindings kept,
            @Nullable FollowedListings cache,
            @Nullable Assumed assumed) {
        this.centre = centre;
        this.day = day;
        this.parameters = parameters;
        this.kept = kept;
        this.cache = cache;
        this.assumed = assumed;
    }

    /** A walk that gives answers without reasons; the parameters that are set go by their names. */
    public static Inquiry answering(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, null, null, null);
    }

    /** A walk that also keeps the reasons; the parameters that are set go by their names. */
    public static Inquiry explaining(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, new KeptFindings(), null, null);
    }

    /** A walk that gives answers without reasons, works out how long they hold, and can be continued {@link #later}. */
    public static Inquiry following(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return new Inquiry(centre, epochDay(day), parameters, null, new FollowedListings(), null);
    }

    /**
     * The same walk on a later day; in large listings it asks again only about elements whose answers may have changed.
     *
     * @throws IllegalArgumentException if the day is an earlier one, or this walk does not follow a record through time
     */
    public Inquiry later(LocalDate day) {
        if (cache == null || epochDay(day) < this.day) {
            throw new IllegalArgumentException("this inquiry does not go on to " + day);
        }
        return new Inquiry(centre, epochDay(day), parameters, null, cache, null).with(byId());
    }

    private Inquiry with(ElementsById found) {
        byId = found;
        return this;
    }

    /** The elements of the record by their ids. */
    public ElementsById byId() {
        byId = byId == null ? new ElementsById() : byId;
        return byId;
    }

    /** The same question about the recorded facts alone, answered with reasons, so that nothing is left unasked. */
    public Inquiry explaining() {
        return new Inquiry(centre, day, parameters, new KeptFindings(), null, null).with(byId());
    }

    /** The same question about the recorded facts alone, answered without reasons. */
    public Inquiry onlyAnswering() {
        return new Inquiry(centre, day, parameters, null, null, null).with(byId());
    }

    static int epochDay(LocalDate day) {
        return When.on(day).latestEpochDay();
    }

    /** The answer of a condition about the whole record. */
    public Truth ask(Askable<? super Centre> condition) {
        broken = null;
        if (kept != null) {
            kept.clear();
        }
        moveTo(Place.root());
        return condition.ask(centre, this);
    }

    /** What it was asked once and keeps for the whole walk. */
    public AnswersOnce once() {
        once = once == null ? new AnswersOnce() : once;
        return once;
    }

    /** The reasons of the last answer; throws an {@link IllegalStateException} if there are none. */
    public Finding finding() {
        if (kept == null) {
            throw new IllegalStateException("this inquiry only answers; ask one that explains");
        }
        return kept.only();
    }

    /** The type of exception that a condition threw during the last answer; empty if none did. */
    public Optional<Class<?>> broken() {
        return Optional.ofNullable(broken);
    }

    /** Notes of what type the exception was that a condition threw, where it was caught elsewhere. */
    public void breakBy(Class<?> thrown) {
        broken = thrown;
    }

    /** From here on {@link #broken()} tells only of what throws later. */
    public void forgetBroken() {
        broken = null;
    }

    /** The first epoch day on which time alone may change an answer so far; known to a walk that {@link #follows}. */
    public int horizon() {
        return horizon;
    }

    public Centre centre() {
        return centre;
    }

    public int day() {
        return day;
    }

    /** The day for which the record speaks; the highest {@code int} if it is not known. */
    public int recordedOn() {
        return centre.recordedOn().isPresent() ? epochDay(centre.recordedOn().get()) : Integer.MAX_VALUE;
    }

    /** Whether it notes how long its answers hold. */
    public boolean follows() {
        return cache != null;
    }

    /** Notes a day on which the passage of time alone may change the last answer. */
    public void mayChangeOn(int later) {
        horizon = Math.min(horizon, later);
    }

    /** Replaces the horizon noted so far and returns it. */
    int exchangeHorizon(int other) {
        int before = horizon;
        horizon = other;
        return before;
    }

    /** Whether findings about these elements are kept for later days. */
    public boolean remembers(List<?> elements) {
        return cache != null && elements.size() > 1;
    }

    /** The findings about the elements of a subject, some perhaps kept from an earlier day. */
    public <E, G> G remembered(ListingHalves.ElementAsking<E, G> asking, Object subject, List<E> elements) {
        return Objects.requireNonNull(cache).branch(asking, subject, elements).on(this);
    }

    /** The value set for a parameter, or else its standard value. */
    public int valueOf(String parameter, int standardValue) {
        Integer set = parameters.get(parameter);
        return set == null ? standardValue : set;
    }

    public boolean explains() {
        return kept != null;
    }

    /** Whether the walk may stop here because nothing further can change the answer. */
    public boolean mayStop(boolean certain) {
        return certain && kept == null;
    }

    /** Whether the walk keeps track of its place in the record. */
    public boolean tracks() {
        return kept != null || assumed != null;
    }

    /** The place the walk has reached; the root unless it {@link #tracks}. */
    public Place place() {
        return place;
    }

    public void moveTo(Place there) {
        place = there;
        if (assumed != null) {
            assumed.moveTo(there);
        }
    }

    /** Moves to an element of a listing; a walk that offers moves remembers its name. */
    public <E> void enter(Place there, E element, NameOfElement<E> name) {
        moveTo(there);
        if (assumed != null) {
            assumed.meet(there, element, name);
        }
    }

    /** What is assumed, perhaps nothing. */
    public Assumptions assumptions() {
        return assumed == null ? Assumptions.none() : assumed.assumptions();
    }

    /** Whether anything is assumed at all. */
    public boolean assumes() {
        return assumed != null;
    }

    /** What is assumed; throws a {@link NullPointerException} if the walk assumes nothing. */
    public Assumed assumed() {
        return Objects.requireNonNull(assumed, "this inquiry assumes nothing");
    }

    /** The assumption about a field at the current place; null if there is none. */
    @Nullable
    public Assumption assumedAt(LabelledValue line) {
        return assumed == null ? null : assumed.at(line, place);
    }

    /** The number of findings kept so far, by which to refer to those that are kept from now on. */
    public int mark() {
        return kept == null ? 0 : kept.mark();
    }

    /** Keeps a finding that rests on the current place alone. */
    public Truth keep(Claim claim, Truth truth, @Nullable Object found, @Nullable GapKind gap, int horizon) {
        if (kept != null) {
            kept.add(Finding.leaf(claim, truth, place, found, gap, horizon));
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, and holds as long as all of them do. */
    public Truth conclude(Claim claim, Truth truth, int mark) {
        return conclude(claim, truth, mark, Finding.NEVER);
    }

    /** Keeps a finding that follows from those kept since the mark; one of the decisive truth alone settles it. */
    public Truth conclude(Claim claim, Truth truth, int mark, @Nullable Truth decisive) {
        return conclude(claim, truth, mark, place, null, null, truth == decisive ? decisive : null);
    }

    /** Keeps a finding that follows from those kept since the mark, and holds as long as they do, up to a day. */
    public Truth conclude(Claim claim, Truth truth, int mark, int horizon) {
        if (kept != null) {
            kept.conclude(claim, truth, mark, place, horizon);
        }
        return truth;
    }

    /** Keeps a finding about a listing, which follows from its elements and from whether it is complete. */
    public Truth conclude(
            Claim claim,
            Truth truth,
            int mark,
            Place listing,
            @Nullable Tally tally,
            @Nullable GapKind gap,
            @Nullable Truth decisive) {
        if (kept != null) {
            kept.conclude(claim, truth, mark, listing, tally, gap, decisive);
        }
        return truth;
    }

    /** Whether one of the findings kept since the mark is open. */
    public boolean isOpenSince(int mark) {
        return kept != null && kept.isOpenSince(mark);
    }

    /** Lets the findings kept since the mark lack nothing, though they may be open: what they lack is asked for elsewhere. */
    public void lackNothingSince(int mark) {
        if (kept != null) {
            kept.lackNothingSince(mark);
        }
    }

    /**
     * Lets an open choice among the findings since the mark lack nothing if one of its parts is also demanded by itself.
     *
     * @param choices how many of the first of these findings may be such choices
     * @param all how many of the first of these findings are demanded together
     */
    public void absorb(int mark, int choices, int all) {
        if (kept != null) {
            kept.absorb(mark, choices, all);
        }
    }

    /** Lets elements kept since the mark lack nothing that lie far ahead of the day, if something else is lacking. */
    public void lackNothingAhead(int mark, boolean isElseLacking) {
        if (kept != null) {
            kept.lackNothingAhead(mark, day, isElseLacking);
        }
    }

    /** Drops what was kept since the mark and notes that a condition threw; only the type is remembered. */
    public Truth broke(Claim claim, Throwable thrown, int mark, Place where) {
        broken = thrown.getClass();
        if (kept != null) {
            kept.dropSince(mark);
        }
        moveTo(where);
        return keep(claim, Truth.UNKNOWN, null, null, Finding.NEVER);
    }
}
