package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.assessment.CentreAnswer;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.Standpoint;

/**
 * How the answers about a centre differ between two standpoints, and why: other facts, the passage of time, another
 * standard or other waivers.
 *
 * <p>Its head is that of the later standpoint; {@link #earlier} describes the other one.
 *
 * <p>Causes are found by asking what would have been: the later day with the earlier facts, the earlier standard on the
 * later day, and so on through all combinations of what differs. The smallest sets of changes after which the answer is
 * the later one are named. What the record says and the day for which it speaks are two changes, but facts bring their
 * day along, and are named alone; where the day alone is enough, only that is named, unless the facts would be enough on
 * the earlier day, too. A set of several changes is a joint cause; where several sets are named, each would have been
 * enough. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProgress.class)
@JsonDeserialize(using = FormReader.class)
public interface Progress extends CentreAnswer {

    /** The edition, the parameters and the days of the earlier standpoint. */
    Circumstances earlier();

    /** The edition, the parameters and the days of the later standpoint. */
    Circumstances later();

    /** The edition of the later standpoint. */
    @Override
    default String edition() {
        return later().edition();
    }

    /** The parameters of the later standpoint. */
    @Override
    default List<ParameterSetting> parameters() {
        return later().parameters();
    }

    /** The day of the earlier standpoint. */
    @Override
    default LocalDate firstDay() {
        return earlier().day();
    }

    /** The day of the later standpoint. */
    @Override
    default LocalDate lastDay() {
        return later().day();
    }

    /** The day for which the later record speaks. */
    @Override
    default Optional<LocalDate> recordedOn() {
        return later().recordedOn();
    }

    /**
     * The stages whose status differs, in the order of the later standard; after them those that only the earlier one
     * has.
     */
    List<StageProgress> stages();

    /**
     * The rules whose outcome differs, in the order of the later standard; after them those that only the earlier one
     * has.
     */
    List<RuleProgress> rules();

    /** The stages of which something else is presumed, in the order of the later standard; no firm answers. */
    List<PresumedStageProgress> presumedStages();

    /** The rules of which something else is presumed, in the order of the later standard; no firm answers. */
    List<PresumedRuleProgress> presumedRules();

    /**
     * What has become of what the earlier presumed answers rested on, where it was confirmed or refuted or is no longer
     * needed; in the order in which these answers stand.
     */
    List<PresumptionProgress> presumptions();

    /**
     * The progress of a centre from one standpoint to another.
     *
     * <p>Evaluates the whole standard at most sixty-four times, and with reasons only the rules that changed; where
     * something is presumed, that as often again, and twice as often where different things are.
     *
     * @throws IllegalArgumentException if the later day lies before the earlier one, or the centre is another one
     */
    static Progress between(Standpoint earlier, Standpoint later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        if (later.day().isBefore(earlier.day())) {
            throw new IllegalArgumentException("the later day " + later.day() + " lies before " + earlier.day());
        }
        if (!later.centre().id().equals(earlier.centre().id())) {
            throw new IllegalArgumentException(later.centre().id() + " is not the same centre as "
                    + earlier.centre().id());
        }
        ProgressFinder finder = new ProgressFinder(earlier, later);
        return builder()
                .standard(later.standard().name())
                .centre(later.centre().id())
                .centreName(later.centre().name())
                .earlier(Circumstances.of(earlier))
                .later(Circumstances.of(later))
                .stages(finder.stages())
                .rules(finder.rules())
                .presumedStages(finder.presumedStages())
                .presumedRules(finder.presumedRules())
                .presumptions(finder.presumptions())
                .build();
    }

    @Override
    default String describe() {
        return describe(Stream.of(stages(), rules(), presumedStages(), presumedRules(), presumptions())
                .flatMap(List::stream));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Progress inForm(ReadForm form) {
        return form.as(Progress.class);
    }

    /** Builds a progress; {@link #between} does. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
