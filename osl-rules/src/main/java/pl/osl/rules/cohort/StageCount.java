package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

/**
 * The number of centres with each status of a stage.
 *
 * @param stage the stage
 * @param title its short name
 * @param counts the count of every status, including 0; they add up to the number of centres
 */
@JsonIgnoreProperties(value = "share", allowGetters = true)
public record StageCount(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("counts") SortedMap<StageStatus, Long> counts) {

    public StageCount {
        ConstantCounts.check(counts, StageStatus.values());
    }

    /** The number of centres with a status. */
    public long count(StageStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** The share of the centres to which the stage applies that have reached it; derived from the counts. */
    @JsonProperty("share")
    public Share share() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Share.of(
                count(StageStatus.REACHED), count(StageStatus.UNDETERMINED), all - count(StageStatus.NOT_APPLICABLE));
    }

    StageCount plus(StageCount other) {
        return new StageCount(stage, title, ConstantCounts.sum(counts, other.counts));
    }

    /** The stage and its counts. */
    @Override
    public String toString() {
        return stage + " " + counts;
    }
}
