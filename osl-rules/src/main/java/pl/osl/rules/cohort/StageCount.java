package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.model.json.WrittenAsJson;
import pl.osl.rules.finding.StageStatus;

/**
 * The number of centres with each status of a stage.
 *
 * @param stage the stage
 * @param title its short name
 * @param counts the count of every status, including 0; they add up to the number of centres
 * @param presumed the undetermined ones by what is presumed of them, including those of which nothing is; empty if
 *     nothing was presumed
 */
@JsonPropertyOrder({"stage", "title", "counts", "presumed", "share", "presumedShare"})
@JsonIgnoreProperties(
        value = {"share", "presumedShare"},
        allowGetters = true)
public record StageCount(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("counts") SortedMap<StageStatus, Long> counts,
        @JsonProperty("presumed") Optional<SortedMap<StageStatus, Long>> presumed)
        implements Serializable, PartForm {

    public StageCount {
        ConstantCounts.check(counts, StageStatus.values());
        presumed.ifPresent(divided -> ConstantCounts.checkDivided(
                counts.getOrDefault(StageStatus.UNDETERMINED, 0L), divided, StageStatus.values()));
    }

    /** The number of centres with a status. */
    public long count(StageStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** The share of the centres to which the stage applies that have reached it; derived from the counts. */
    @JsonProperty("share")
    public Share share() {
        return Share.of(count(StageStatus.REACHED), count(StageStatus.UNDETERMINED), base());
    }

    /** The number of undetermined centres of which a status is presumed; 0 if nothing was presumed. */
    public long presumed(StageStatus status) {
        return presumed.map(divided -> divided.getOrDefault(status, 0L)).orElse(0L);
    }

    /**
     * The share where the presumptions are made, reckoned like the firm one from the centres to which the stage then
     * applies; empty if nothing was presumed.
     */
    @JsonProperty("presumedShare")
    public Optional<Share> presumedShare() {
        return presumed.map(divided -> Share.of(
                count(StageStatus.REACHED) + presumed(StageStatus.REACHED),
                presumed(StageStatus.UNDETERMINED),
                presumedBase()));
    }

    /** The number of centres to which the stage applies where the presumptions are made, the n of the presumed share. */
    public long presumedBase() {
        return base() - presumed(StageStatus.NOT_APPLICABLE);
    }

    /** The number of centres to which the stage applies or may apply, the n of the share. */
    public long base() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all - count(StageStatus.NOT_APPLICABLE);
    }

    StageCount plus(StageCount other) {
        return new StageCount(
                stage,
                title,
                ConstantCounts.sum(counts, other.counts),
                presumed.map(divided -> ConstantCounts.sum(divided, other.presumed.orElseThrow())));
    }

    /** The stage and its counts. */
    @Override
    public String toString() {
        return stage + " " + counts;
    }

    /** Serialised as JSON, since an empty {@code Optional} cannot be. */
    Object writeReplace() {
        return WrittenAsJson.of(this);
    }
}
