package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.assessment.Answer;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.standard.Digest;

/**
 * The number of centres in a cohort with each status of every stage and each outcome of every rule on one day.
 *
 * <p>A monoid: however a cohort is split, counting the parts in any order and merging them gives the same summary.
 * Immutable, serialisable, and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortSummary.class)
@JsonDeserialize(using = FormReader.class)
public interface CohortSummary extends Answer, Serializable {

    /** The day asked about. */
    LocalDate day();

    /** The number of centres counted. */
    long centres();

    /** The number of records that were refused and so not counted; the caller that read them sets it by {@link #refusing}. */
    @Value.Default
    default long refused() {
        return 0;
    }

    /**
     * How many of the records counted were of a centre that was counted before; whoever read them says so by {@link
     * #repeating}, since a summary keeps no ids.
     */
    @Value.Default
    default long repeated() {
        return 0;
    }

    /** How many of the centres have no legal form on the day, by complete lists of them. */
    @Value.Default
    default long withoutLegalForm() {
        return 0;
    }

    /** What was presumed where records are silent, in the order given; empty if nothing was. */
    List<AskedPresumption> presumptions();

    /** The stages in the order of the standard. */
    List<StageCount> stages();

    /** The rules in the order of the standard. */
    List<RuleCount> rules();

    /** The digest of everything the standard says in words; it tells two alterations of one edition apart. */
    Digest standardDigest();

    /** The digest of the whole list of waivers that applied, leaving out who granted them. */
    Digest waiversDigest();

    /** This summary with the given number of refused records. */
    default CohortSummary refusing(long records) {
        return builder().from(this).refused(records).build();
    }

    /** The same summary, with this number of records of centres that were counted before. */
    default CohortSummary repeating(long records) {
        return builder().from(this).repeated(records).build();
    }

    /** Refuses negative counts, counts that do not add up, and presumed ones without the presumptions or the reverse. */
    @Value.Check
    default void check() {
        Stream<SortedMap<?, Long>> stageCounts = stages().stream().map(StageCount::counts);
        Stream<SortedMap<?, Long>> ruleCounts = rules().stream().map(RuleCount::counts);
        boolean addUp = Stream.concat(stageCounts, ruleCounts)
                .allMatch(counts ->
                        counts.values().stream().mapToLong(Long::longValue).sum() == centres());
        if (centres() < 0 || refused() < 0 || repeated() < 0 || withoutLegalForm() < 0 || !addUp) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "liczby nie sumują się do liczby ośrodków (" + centres() + ") lub są ujemne",
                    "the counts do not add up to the number of centres (" + centres() + ") or are negative")));
        }
        boolean presumes = !presumptions().isEmpty();
        Stream<Optional<?>> presumed = Stream.concat(
                stages().stream().map(StageCount::presumed), rules().stream().map(RuleCount::presumed));
        if (!presumed.allMatch(counts -> counts.isPresent() == presumes)) {
            throw new InvalidRecordException(
                    List.of(
                            Fault.here(
                                    "liczby domniemane mają być podane przy każdym etapie i każdej regule albo, bez domniemań, nigdzie",
                                    "presumed counts have to be given for each stage and each rule or, without presumptions, for none")));
        }
    }

    /** Collects outcomes of the assessor's standard on one day, under its waivers and presumptions. */
    static Collector<Outcomes, ?, CohortSummary> collector(Assessor assessor, LocalDate day) {
        return Collector.of(
                () -> new RunningCounts(assessor, day),
                RunningCounts::count,
                RunningCounts::merge,
                RunningCounts::summary,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The summary of this cohort and another; they must have no centre in common.
     *
     * <p>Both must have been counted under the same list of waivers, because a part counted without its waivers answers
     * another question; {@link pl.osl.rules.waiver.Waivers#and} joins lists.
     *
     * @throws IllegalArgumentException if the standards differ, by name or by what they say, or the days, the waivers or
     *     the presumptions differ
     */
    default CohortSummary merge(CohortSummary other) {
        if (!sameQuestionAs(other)) {
            throw new IllegalArgumentException("a summary of " + standard() + " " + edition() + " on " + day()
                    + " does not merge with one of " + other.standard() + " " + other.edition() + " on "
                    + other.day()
                    + (standardDigest().equals(other.standardDigest()) ? "" : "; the standards say different things")
                    + (waiversDigest().equals(other.waiversDigest()) ? "" : "; the waivers differ")
                    + (presumptions().equals(other.presumptions()) ? "" : "; the presumptions differ"));
        }
        return builder()
                .standard(standard())
                .edition(edition())
                .day(day())
                .parameters(parameters())
                .standardDigest(standardDigest())
                .waiversDigest(waiversDigest())
                .presumptions(presumptions())
                .centres(centres() + other.centres())
                .refused(refused() + other.refused())
                .repeated(repeated() + other.repeated())
                .withoutLegalForm(withoutLegalForm() + other.withoutLegalForm())
                .stages(IntStream.range(0, stages().size())
                        .mapToObj(i -> stages().get(i).plus(other.stages().get(i)))
                        .toList())
                .rules(IntStream.range(0, rules().size())
                        .mapToObj(i -> rules().get(i).plus(other.rules().get(i)))
                        .toList())
                .build();
    }

    private boolean sameQuestionAs(CohortSummary other) {
        return standard().equals(other.standard())
                && edition().equals(other.edition())
                && day().equals(other.day())
                && standardDigest().equals(other.standardDigest())
                && waiversDigest().equals(other.waiversDigest())
                && parameters().equals(other.parameters())
                && presumptions().equals(other.presumptions())
                && stages().stream()
                        .map(StageCount::stage)
                        .toList()
                        .equals(other.stages().stream().map(StageCount::stage).toList())
                && rules().stream()
                        .map(RuleCount::rule)
                        .toList()
                        .equals(other.rules().stream().map(RuleCount::rule).toList());
    }

    /**
     * The counts of a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    default StageCount stage(StageId stage) {
        return stages().stream()
                .filter(count -> count.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + stage));
    }

    @Override
    default String describe() {
        String size = (centres() == 1 ? "1 centre" : centres() + " centres") + " on " + day()
                + (refused() == 0 ? "" : ", " + refused() + " refused");
        return describe(Stream.concat(Stream.of(size), stages().stream()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CohortSummary inForm(ReadForm form) {
        return form.as(CohortSummary.class);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a summary; used by {@link #collector} and by the reader of JSON. */
    final class Builder extends ImmutableCohortSummary.Builder {
        Builder() {}
    }
}
