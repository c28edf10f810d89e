package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    private final Claim claim;
    private final Truth truth;
    private final Place subject;
    private final @Nullable Object found;
    private final @Nullable GapKind gap;
    private final int horizon;
    private final List<Finding> parts;

    private Finding(
            Claim claim,
            Truth truth,
            Place subject,
            @Nullable Object found,
            @Nullable GapKind gap,
            int horizon,
            List<Finding> parts) {
        this.claim = claim;
        this.truth = truth;
        this.subject = subject;
        this.found = found;
        this.gap = gap;
        this.horizon = horizon;
        this.parts = parts;
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
        return new Finding(claim, truth, subject, found, gap, horizon, List.of());
    }

    /**
     * What follows from other findings and perhaps from a place; the other arguments are those of {@link #leaf}.
     *
     * @param parts a list that nobody can change
     */
    public static Finding compound(
            Claim claim,
            Truth truth,
            Place subject,
            @Nullable Object found,
            @Nullable GapKind gap,
            int horizon,
            List<Finding> parts) {
        return new Finding(claim, truth, subject, found, gap, horizon, List.copyOf(parts));
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
                presumed.<Object>map(by -> new PresumedFound(found.orElse(null), by))
                        .orElse(found.orElse(null)),
                gap.orElse(null),
                unchangedBefore.map(day -> (int) day.toEpochDay()).orElse(NEVER),
                List.copyOf(parts));
    }

    Claim claim() {
        return claim;
    }

    Place answeredAt() {
        return claim.answeredIn(subject);
    }

    /** What stood there, whether it is recorded or presumed. */
    private @Nullable Object stood() {
        return found instanceof PresumedFound presumed ? presumed.found() : found;
    }

    private static @Nullable Object presumedBy(@Nullable PresumptionId by, @Nullable Object found) {
        return by == null ? found : new PresumedFound(found, by);
    }

    /** What stands there only by a presumption; few findings have one, and all would pay for a field of it. */
    private record PresumedFound(@Nullable Object found, PresumptionId by) {}

    /** The day that stood there, if one did. */
    Optional<When> foundDay() {
        return stood() instanceof When day ? Optional.of(day) : Optional.empty();
    }

    /** Whether a day stood there all of which is surely after another, counted from 1970-01-01. */
    public boolean isOfDayAfter(int epochDay) {
        return stood() instanceof When day && day.earliestEpochDay() > epochDay;
    }

    /** Whether something stood there that leaves nothing open. */
    boolean isFound() {
        return gap == null && stood() != null;
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
        return form().isOfElement() ? claim.calledAt(place()) : claim.says(truth, stood());
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
        return Optional.ofNullable(stood()).map(Finding::asInJson);
    }

    /** What presumes that this stands there; empty if the record tells it, or if it follows from the parts alone. */
    @JsonProperty("presumed")
    public Optional<PresumptionId> presumed() {
        return found instanceof PresumedFound presumed ? Optional.of(presumed.by()) : Optional.empty();
    }

    /** The same tree, in which what was found at some places is marked as presumed. */
    public Finding presuming(Map<Place, PresumptionId> places) {
        List<Finding> marked = each(parts, part -> part.presuming(places));
        @Nullable Object there = stood();
        @Nullable PresumptionId mark = there == null ? null : places.get(place());
        return new Finding(claim, truth, subject, presumedBy(mark, there), gap, horizon, marked);
    }

    /**
     * The same tree in words, as it is read from JSON, so that it holds nothing of the record but what stands in them; equal
     * to this.
     */
    public Finding inWords() {
        List<Finding> inside = each(parts, Finding::inWords);
        @Nullable Object there = stood();
        @Nullable Object shown = there == null || there instanceof When ? there : asInJson(there);
        Claim said = new ReadClaim(form(), says(), claim.label());
        return new Finding(said, truth, place(), presumedBy(presumed().orElse(null), shown), gap, horizon, inside);
    }

    /** The same tree, in which nothing counts as lacking: it is shown, and something else is asked for instead. */
    public static Finding lackingNothing(Finding open) {
        List<Finding> inside = each(open.parts, Finding::lackingNothing);
        Object found = open.gap == GapKind.INCOMPLETE ? null : open.found;
        return new Finding(open.claim, open.truth, open.subject, found, null, open.horizon, inside);
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
        return parts;
    }

    /**
     * Everything in this tree that was found in the record, in the order in which it was asked; nothing that is presumed.
     */
    public List<Evidence> evidence() {
        Set<Evidence> evidence = new LinkedHashSet<>();
        gatherEvidence(evidence);
        return List.copyOf(evidence);
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

    private void gatherEvidence(Set<Evidence> evidence) {
        if (gap == null && found != null && !(found instanceof PresumedFound)) {
            evidence.add(new Evidence(place(), asInJson(found)));
        }
        for (Finding part : parts) {
            part.gatherEvidence(evidence);
        }
    }

    private static List<Finding> each(List<Finding> parts, UnaryOperator<Finding> change) {
        return parts.stream().map(change).toList();
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
                && presumed().equals(finding.presumed())
                && horizon == finding.horizon
                && says().equals(finding.says())
                && sort().equals(finding.sort())
                && lacking().equals(finding.lacking())
                && place().equals(finding.place())
                && found().equals(finding.found())
                && parts.equals(finding.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(truth, gap, horizon, place(), parts);
    }

    /** The truth and the English line. */
    @Override
    public String toString() {
        return truth + " " + says().english();
    }
}
