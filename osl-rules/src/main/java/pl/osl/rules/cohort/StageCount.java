package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

/**
 * How many centres stand how to a stage.
 *
 * @param stage which stage
 * @param title its short name
 * @param counts of each status, also where it is 0; they add up to the number of centres
 */
@JsonIgnoreProperties(value = "share", allowGetters = true)
public record StageCount(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("counts") SortedMap<StageStatus, Long> counts) {

    public StageCount {
        ConstantCounts.check(counts, StageStatus.values());
    }

    /** How many centres stand so. */
    public long count(StageStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** The share of those to which the stage applies that have reached it; follows from the counts. */
    @JsonProperty("share")
    public Share share() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Share.of(
                count(StageStatus.REACHED), count(StageStatus.UNDETERMINED), all - count(StageStatus.NOT_APPLICABLE));
    }

    StageCount plus(StageCount other) {
        return new StageCount(stage, title, ConstantCounts.sum(counts, other.counts));
    }

    /** The stage, and how many centres have each status. */
    @Override
    public String toString() {
        return stage + " " + counts;
    }
}
