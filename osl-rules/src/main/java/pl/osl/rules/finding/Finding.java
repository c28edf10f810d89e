package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * The answer to a question: its truth, the place that was looked at, what was found there or was missing, and the
 * findings from which it follows.
 *
 * <p>A tree. Its words and pointers are made only when they are read. Immutable and safe to share between threads.
 */
@JsonPropertyOrder({
    "form",
    "truth",
    "says",
    "sort",
    "place",
    "found",
    "presumed",
    "gap",
    "lacking",
    "unchangedBefore",
    "parts"
})
public final class Finding implements PartForm {

    /** The horizon of an answer that time alone never changes. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final Finding[] NO_PARTS = {};

    private final Claim claim;
    private final Truth truth;
    private final Place subject;
    private final @Nullable Object found;
    private final @Nullable GapKind gap;
    private final int horizon;
    private final Finding[] parts;
    private final @Nullable PresumptionId presumed;

    private Finding(
            Claim claim,
            Truth truth,
            Place subject,
            @Nullable Object found,
            @Nullable GapKind gap,
            int horizon,
            Finding[] parts,
            @Nullable PresumptionId presumed) {
        this.claim = claim;
        this.truth = truth;
        this.subject = subject;
        this.found = found;
        this.gap = gap;
        this.horizon = horizon;
        this.parts = parts;
        this.presumed = presumed;
    }

    /**
     * What was found by looking at one place.
     *
     * @param subject the place of what was asked about
     * @param found what stood there, if anything
     * @param gap in what way the record leaves the question open, if it does
     * @param horizon the first day, counted from 1970-01-01, on which time alone may change the truth
     */
    public static Finding leaf(
            Claim claim, Truth truth, Place subject, @Nullable Object found, @Nullable GapKind gap, int horizon) {
        return new Finding(claim, truth, subject, found, gap, horizon, NO_PARTS, null);
    }

    /** What follows from other findings and perhaps from a place; the arguments are those of {@link #leaf}. */
    public static Finding compound(
            Claim claim,
            Truth truth,
            Place subject,
            @Nullable Object found,
            @Nullable GapKind gap,
            int horizon,
            Finding[] parts) {
        return new Finding(claim, truth, subject, found, gap, horizon, parts, null);
    }

    @JsonCreator
    static Finding read(
            @JsonProperty("form") FindingForm form,
            @JsonProperty("truth") Truth truth,
            @JsonProperty("says") Wording says,
            @JsonProperty("sort") Optional<Wording> sort,
            @JsonProperty("place") Optional<Place> place,
            @JsonProperty("found") Optional<String> found,
            @JsonProperty("presumed") Optional<PresumptionId> presumed,
            @JsonProperty("gap") Optional<GapKind> gap,
            @JsonProperty("lacking") Optional<Wording> lacking,
            @JsonProperty("unchangedBefore") Optional<LocalDate> unchangedBefore,
            @JsonProperty("parts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Finding> parts) {
        return new Finding(
                new ReadClaim(form, says, sort.or(() -> lacking).orElse(says)),
                truth,
                place.orElse(Place.root()),
                found.orElse(null),
                gap.orElse(null),
                unchangedBefore.map(day -> (int) day.toEpochDay()).orElse(NEVER),
                parts.toArray(NO_PARTS),
                presumed.orElse(null));
    }

    Claim claim() {
        return claim;
    }

    /** The parts themselves, which nobody may change. */
    Finding[] inside() {
        return parts;
    }

    Place answeredAt() {
        return claim.answeredIn(subject);
    }

    /** The day that stood there, if one did. */
    Optional<When> foundDay() {
        return found instanceof When day ? Optional.of(day) : Optional.empty();
    }

    /** Whether a day stood there all of which is surely after another, counted from 1970-01-01. */
    public boolean isOfDayAfter(int epochDay) {
        return found instanceof When day && day.earliestEpochDay() > epochDay;
    }

    /** Whether something stood there that leaves nothing open. */
    boolean isFound() {
        return gap == null && found != null;
    }

    /** What kind of node this is. */
    @JsonProperty("form")
    public FindingForm form() {
        return claim.form();
    }

    /** Whether what was asked is so. */
    @JsonProperty("truth")
    public Truth truth() {
        return truth;
    }

    /** The line that a reader sees. */
    @JsonProperty("says")
    public Wording says() {
        return form().isOfElement() ? claim.calledAt(place()) : claim.says(truth, found);
    }

    /** What all elements of its kind are called, if it is about an element. */
    @JsonProperty("sort")
    public Optional<Wording> sort() {
        return form().isOfElement() ? Optional.of(claim.label()) : Optional.empty();
    }

    /** The place that was looked at. */
    @JsonProperty("place")
    public Place place() {
        return claim.placeIn(subject);
    }

    /** What stood there, as in the JSON of the record; empty if the answer follows from the parts alone. */
    @JsonProperty("found")
    public Optional<String> found() {
        return Optional.ofNullable(found).map(Finding::asInJson);
    }

    /** What presumes that this stands there; empty if the record tells it, or if it follows from the parts alone. */
    @JsonProperty("presumed")
    public Optional<PresumptionId> presumed() {
        return Optional.ofNullable(presumed);
    }

    /** The same tree, in which what was found at some places is marked as presumed. */
    public Finding presuming(Map<Place, PresumptionId> places) {
        Finding[] marked = new Finding[parts.length];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = parts[i].presuming(places);
        }
        @Nullable PresumptionId mark = found == null ? null : places.get(place());
        return new Finding(claim, truth, subject, found, gap, horizon, marked, mark);
    }

    /**
     * The same tree in words, as it is read from JSON, so that it holds nothing of the record but what stands in them; equal
     * to this.
     */
    public Finding inWords() {
        Finding[] inside = new Finding[parts.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = parts[i].inWords();
        }
        Object shown = found == null || found instanceof When ? found : asInJson(found);
        Claim said = new ReadClaim(form(), says(), claim.label());
        return new Finding(said, truth, place(), shown, gap, horizon, inside, presumed);
    }

    /** The same tree, in which nothing counts as lacking: it is shown, and something else is asked for instead. */
    public static Finding lackingNothing(Finding open) {
        Finding[] inside = new Finding[open.parts.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = lackingNothing(open.parts[i]);
        }
        Object found = open.gap == GapKind.INCOMPLETE ? null : open.found;
        return new Finding(open.claim, open.truth, open.subject, found, null, open.horizon, inside, open.presumed);
    }

    /** In what way the record leaves this open; empty if it does not, or if only the parts do. */
    @JsonProperty("gap")
    public Optional<GapKind> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * The fact or listing that is missing or not known well enough, in the nominative; empty if there is no gap here.
     */
    @JsonProperty("lacking")
    public Optional<Wording> lacking() {
        return gap == null ? Optional.empty() : Optional.of(claim.label());
    }

    /** A lower bound: time alone does not change the truth before this day; empty if it never does. */
    @JsonProperty("unchangedBefore")
    public Optional<LocalDate> unchangedBefore() {
        return horizon == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }

    /** The same bound counted in days from 1970-01-01; {@link #NEVER} if time alone never changes the truth. */
    public int horizon() {
        return horizon;
    }

    /** What this follows from, in the order in which it was asked; unmodifiable. */
    @JsonProperty("parts")
    public List<Finding> parts() {
        return Collections.unmodifiableList(Arrays.asList(parts));
    }

    /**
     * Everything in this tree that was found in the record, in the order in which it was asked; nothing that is presumed.
     */
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        gatherEvidence(evidence);
        return evidence.stream().distinct().toList();
    }

    /**
     * Everything that leaves this open; empty unless the truth is unknown.
     *
     * <p>Where one of several parts is enough, the one that lacks the fewest facts comes first, and a further entry of a
     * listing last; otherwise in the order in which it was asked.
     */
    public List<Gap> gaps() {
        return gaps(Integer.MAX_VALUE);
    }

    /** The first few of these gaps, up to a limit. */
    public List<Gap> gaps(int most) {
        return open(most).stream().map(AskedGap::gap).toList();
    }

    /** The first few of these gaps, up to a limit, with how they are asked for. */
    public List<AskedGap> open(int most) {
        return GapsInOrder.of(this, most);
    }

    /** Whether this is unknown, with a gap at a place that matches. */
    public boolean isOpenAt(Predicate<Place> places) {
        if (truth.isKnown()) {
            return false;
        }
        if (gap != null && places.test(place())) {
            return true;
        }
        for (Finding part : parts) {
            if (part.isOpenAt(places)) {
                return true;
            }
        }
        return false;
    }

    private void gatherEvidence(List<Evidence> evidence) {
        if (gap == null && found != null && presumed == null) {
            evidence.add(new Evidence(place(), asInJson(found)));
        }
        for (Finding part : parts) {
            part.gatherEvidence(evidence);
        }
    }

    private static String asInJson(Object found) {
        if (found instanceof Fact<?> fact && fact.isNone()) {
            return "null";
        }
        return found instanceof Enum<?> constant ? constant.name() : found.toString();
    }

    /** Equal if they read the same, whether they were just made or read from JSON. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && form() == finding.form()
                && truth == finding.truth
                && gap == finding.gap
                && presumed == finding.presumed
                && horizon == finding.horizon
                && says().equals(finding.says())
                && sort().equals(finding.sort())
                && lacking().equals(finding.lacking())
                && place().equals(finding.place())
                && found().equals(finding.found())
                && Arrays.equals(parts, finding.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(truth, gap, horizon, place(), Arrays.hashCode(parts));
    }

    /** The truth and the English line. */
    @Override
    public String toString() {
        return truth + " " + says().english();
    }
}
