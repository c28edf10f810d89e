package pl.osl.rules.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.standard.Standard;

/**
 * Whether an assessment is what is answered today: what of the question differs, and what of the answer.
 *
 * <p>Its head is that of the assessment. What is compared of the question is what is written down; that the code is the same nothing shows. Immutable and
 * safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReplay.class)
@JsonDeserialize(builder = Replay.Builder.class)
public interface Replay extends DayAnswer {

    /** In what the question differs; empty if the same question was asked again. */
    List<ReplayCause> causes();

    /** Whether all that the assessment answers is answered today, with the same reasons. */
    @JsonProperty("sameAnswer")
    boolean isSameAnswer();

    /** The stages that are answered otherwise, those before first that are not asked now. */
    List<StageDifference> stages();

    /** The rules that are answered otherwise. */
    List<RuleDifference> rules();

    /**
     * Asks again, with the standard and the waivers of an assessor, about the day of the assessment.
     *
     * @param centre the record as it is now
     */
    static Replay verify(Assessment earlier, Centre centre, Assessor assessor) {
        return Comparison.of(earlier, assessor.assess(centre, earlier.day()));
    }

    /** Asks again under the waivers that the assessment names, so that waivers cannot differ. */
    static Replay verify(Assessment earlier, Centre centre, Standard standard) {
        return verify(earlier, centre, Assessor.of(standard).withWaivers(earlier.waiversOfCentre()));
    }

    /** Whether the same question was asked. */
    default boolean isSameQuestion() {
        return causes().isEmpty();
    }

    /** Whether the same question gives the same answer. */
    default boolean isSame() {
        return isSameQuestion() && isSameAnswer();
    }

    /** The verdict, as a clause in lower case and without a full stop. */
    default Wording says() {
        if (isSameQuestion()) {
            return isSameAnswer()
                    ? Wording.of("to samo pytanie, ta sama odpowiedź", "the same question, the same answer")
                    : Wording.of("to samo pytanie, inna odpowiedź", "the same question, another answer");
        }
        return isSameAnswer()
                ? Wording.of("inne pytanie, ta sama odpowiedź", "another question, the same answer")
                : Wording.of("inne pytanie, inna odpowiedź", "another question, another answer");
    }

    @Override
    default String describe() {
        String verdict = says().english() + (causes().isEmpty() ? "" : " " + causes());
        return describe(Stream.of(List.of(verdict), stages(), rules()).flatMap(List::stream));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a replay; {@link #verify} does. */
    final class Builder extends ImmutableReplay.Builder {
        Builder() {}
    }
}
