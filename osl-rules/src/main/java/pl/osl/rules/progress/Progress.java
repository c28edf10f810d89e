package pl.osl.rules.progress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.rules.assessment.Standpoint;

/**
 * What has become of a centre between two assessments, and why: other facts, the passage of time, or another standard.
 *
 * <p>A cause is found by asking what would have been: the later day with the earlier facts, the earlier standard on the
 * later day, and so on through all combinations of what differs. Named are the smallest sets of changes after which the
 * answer is the later one. A set of several is a joint cause; where several sets are named, each would have been enough.
 * Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProgress.class)
@JsonDeserialize(builder = Progress.Builder.class)
public interface Progress {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** The name of the later standard. */
    String standard();

    /** Which centre. */
    CentreId centre();

    /** Under which standard and for which day it was looked at first. */
    Circumstances earlier();

    /** Under which standard and for which day it was looked at afterwards. */
    Circumstances later();

    /** The stages to which it stands otherwise, in the order of the later standard. */
    List<StageProgress> stages();

    /** The rules to which it stands otherwise, in the order of the later standard. */
    List<RuleProgress> rules();

    /**
     * What has become of a centre from one standpoint to another.
     *
     * <p>Asks the whole standard at most thirty-two times, and with reasons only the rules that changed.
     *
     * @throws IllegalArgumentException if the later day lies before the earlier one, or the centre is another one
     */
    static Progress between(Standpoint earlier, Standpoint later) {
        if (later.day().isBefore(earlier.day())) {
            throw new IllegalArgumentException("the later day " + later.day() + " lies before " + earlier.day());
        }
        if (!later.centre().id().equals(earlier.centre().id())) {
            throw new IllegalArgumentException(later.centre().id() + " is not the same centre as "
                    + earlier.centre().id());
        }
        ProgressFinder advance = new ProgressFinder(earlier, later);
        return builder()
                .standard(later.standard().name())
                .centre(later.centre().id())
                .earlier(Circumstances.of(earlier))
                .later(Circumstances.of(later))
                .stages(advance.stages())
                .rules(advance.rules())
                .build();
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a progress; {@link #between} does. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
