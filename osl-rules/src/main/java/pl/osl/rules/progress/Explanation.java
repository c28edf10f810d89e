package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Causes that together are enough for a difference, and of which none is spare.
 *
 * <p>Enough: if of all that differs only these had changed, the earlier answer would have become the later one.
 *
 * @param causes at least one
 */
@JsonIgnoreProperties(value = "joint", allowGetters = true)
public record Explanation(@JsonProperty("causes") SortedSet<Cause> causes) {

    public Explanation {
        causes = Collections.unmodifiableSortedSet(new TreeSet<>(causes));
    }

    /** Whether no single cause was enough, so that it took several together. */
    @JsonProperty("joint")
    public boolean isJoint() {
        return causes.size() > 1;
    }

    /** The causes, joined. */
    @Override
    public String toString() {
        return causes.stream().map(Cause::name).collect(Collectors.joining(" and "));
    }
}
