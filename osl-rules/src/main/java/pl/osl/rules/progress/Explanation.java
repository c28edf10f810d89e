package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.osl.model.form.PartForm;

/**
 * Causes that are enough together to explain a difference, and none of which can be left out.
 *
 * <p>They are enough if the earlier answer would have become the later one had only these changed.
 *
 * @param causes at least one
 */
@JsonIgnoreProperties(value = "joint", allowGetters = true)
public record Explanation(@JsonProperty("causes") SortedSet<Cause> causes) implements PartForm {

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
