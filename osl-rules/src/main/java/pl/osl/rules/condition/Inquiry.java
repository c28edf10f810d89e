package pl.osl.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
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
    private final int lastDay;
    private final Map<String, Integer> parameters;
    private final @Nullable Notes notes;
    private final @Nullable Assumed assumed;
    private Place place = Place.root();
    private @Nullable Class<?> broken;

    private Inquiry(
            Centre centre,
            int day,
            int lastDay,
            Map<String, Integer> parameters,
            @Nullable Notes notes,
            @Nullable Assumed assumed) {
        this.centre = centre;
        this.day = day;
        this.lastDay = lastDay;
        this.parameters = parameters;
        this.notes = notes;
        this.assumed = assumed;
    }

    private static Inquiry of(Centre centre, LocalDate day, Map<String, Integer> parameters, @Nullable Notes notes) {
        int epochDay = When.on(day).latestEpochDay();
        return new Inquiry(centre, epochDay, epochDay, parameters, notes, null);
    }

    /**
     * A walk that only answers.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry answering(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return of(centre, day, parameters, null);
    }

    /**
     * A walk that only answers, as if what is assumed stood in the record.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry assuming(
            Assumptions assumptions, Centre centre, LocalDate day, Map<String, Integer> parameters) {
        int epochDay = When.on(day).latestEpochDay();
        return new Inquiry(centre, epochDay, epochDay, parameters, null, new Assumed(assumptions, centre, epochDay));
    }

    /**
     * A walk that only answers, and whose true and false hold on every day of a span; unknown may mean that it differs.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry answering(Centre centre, LocalDate from, LocalDate to, Map<String, Integer> parameters) {
        int first = When.on(from).latestEpochDay();
        return new Inquiry(centre, first, When.on(to).latestEpochDay(), parameters, null, null);
    }

    /**
     * A walk that also keeps the reasons.
     *
     * @param parameters the parameters that are set, by name
     */
    public static Inquiry explaining(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        return of(centre, day, parameters, new Notes());
    }

    /** Asks a condition about the whole record. */
    public Truth ask(Condition<? super Centre> condition) {
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
     * @param aims whether anything may be brought about for it, or only what is missing be recorded
     * @throws IllegalStateException if this walk assumes nothing
     */
    public Demands demands(Condition<? super Centre> condition, boolean wanted, Aims aims) {
        if (assumed == null) {
            throw new IllegalStateException("this inquiry only asks; ask one that assumes");
        }
        assumed.aimFor(aims);
        moveTo(Place.root());
        return condition.demands(centre, this, wanted);
    }

    /** The same walk, which from now on names every alternative of what it demands. */
    public Inquiry thoroughly() {
        assumed().beThorough();
        return this;
    }

    /**
     * Everything that could be recorded for a condition about the whole record to be answered as wanted, whether or not
     * it would be enough.
     *
     * @throws IllegalStateException if this walk assumes nothing
     */
    public List<Move> offered(Condition<? super Centre> condition, boolean wanted) {
        assumed().forget();
        demands(condition, wanted, Aims.TO_RECORD);
        return assumed().offered();
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

    Centre centre() {
        return centre;
    }

    /** A walk of the same that only answers. */
    Inquiry onlyAnswering() {
        return new Inquiry(centre, day, lastDay, parameters, null, null);
    }

    int day() {
        return day;
    }

    /** Whether something that may change on a day is the same on all days asked about. */
    boolean outlasts(int horizon) {
        return horizon > lastDay;
    }

    /** Whether several days are asked about, so that what changes between them is unknown. */
    boolean asksOfSpan() {
        return lastDay != day;
    }

    int valueOf(Parameter parameter) {
        Integer set = parameters.get(parameter.name());
        return set == null ? parameter.standardValue() : set;
    }

    boolean explains() {
        return notes != null;
    }

    /** Whether the walk may stop here, since nothing that follows can change the answer. */
    boolean mayStop(boolean certain) {
        return certain && notes == null;
    }

    /** Whether the walk has to know where it is. */
    boolean tracks() {
        return notes != null || assumed != null;
    }

    /** Where the walk is; the root unless it has to know. */
    Place place() {
        return place;
    }

    void moveTo(Place there) {
        place = there;
        if (assumed != null) {
            assumed.moveTo(there);
        }
    }

    /** Whether anything is assumed at all. */
    boolean assumes() {
        return assumed != null;
    }

    /** What is assumed; only for walks that assume something. */
    Assumed assumed() {
        if (assumed == null) {
            throw new IllegalStateException("this inquiry assumes nothing");
        }
        return assumed;
    }

    /** What is assumed of a field of what the walk is at; null if nothing is. */
    @Nullable
    Assumption assumedAt(Line line) {
        return assumed == null ? null : assumed.at(line, place);
    }

    /** Where the findings that will be kept from now on start. */
    int mark() {
        return notes == null ? 0 : notes.mark();
    }

    /** Keeps a finding that rests on one place. */
    Truth keep(Claim claim, Truth truth, @Nullable Object found, @Nullable GapKind gap, int horizon) {
        if (notes != null) {
            notes.push(Finding.leaf(claim, truth, place, found, gap, horizon));
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, and stands as long as all of them do. */
    Truth conclude(Claim claim, Truth truth, int mark) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            conclude(notes, claim, truth, parts, Horizon.earliest(parts));
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, any of which settles it if it is decisive. */
    Truth conclude(Claim claim, Truth truth, int mark, Truth decisive) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            int horizon = truth == decisive ? Horizon.latest(parts, decisive) : Horizon.earliest(parts);
            conclude(notes, claim, truth, parts, horizon);
        }
        return truth;
    }

    /** Keeps a finding that follows from those kept since the mark, and stands as long as they do, up to a day. */
    Truth conclude(Claim claim, Truth truth, int mark, int horizon) {
        if (notes != null) {
            Finding[] parts = notes.takeSince(mark);
            conclude(notes, claim, truth, parts, Math.min(horizon, Horizon.earliest(parts)));
        }
        return truth;
    }

    /** Keeps a finding about what was read; it is open if one of those kept since the mark is and matters. */
    void concludeReading(Claim claim, boolean settled, int mark) {
        conclude(claim, !settled && isOpenSince(mark) ? Truth.UNKNOWN : Truth.TRUE, mark);
    }

    /** Whether one of the findings kept since the mark is open. */
    boolean isOpenSince(int mark) {
        return notes != null && notes.isOpenSince(mark);
    }

    /** Keeps a finding about a listing, which follows from its elements and from how far it reaches. */
    Truth conclude(
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
    Truth broke(Claim claim, RuntimeException thrown, int mark, Place where) {
        broken = thrown.getClass();
        if (notes != null) {
            notes.takeSince(mark);
        }
        moveTo(where);
        return keep(claim, Truth.UNKNOWN, null, null, Finding.NEVER);
    }

    private void conclude(Notes notes, Claim claim, Truth truth, Finding[] parts, int horizon) {
        notes.push(Finding.compound(claim, truth, place, null, null, horizon, parts));
    }
}
